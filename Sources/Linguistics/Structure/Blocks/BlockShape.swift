import AnnotationKit

/// What a block is made of, counted.
struct BlockShape {
  var words = 0
  var capitalised = 0
  var upper = 0
  var lower = 0
  var numbers = 0
  var links = 0
  var separators = 0
  var commas = 0

  /// Terminal marks before the end of the block.
  var innerStops = 0

  /// The last mark, looking past closing quotes and brackets.
  var endMark = Mark.none

  /// Whether the first word is capitalised, or a number or a script without case stands first.
  var opensLikeSentence = false

  /// The length in bytes.
  var length = 0

  init(_ range: Range<Int>, of text: TokenisedText) {
    guard !range.isEmpty else { return }
    let all = text.tokens
    let tokens = all.span
    for index in range { count(tokens[index], of: text) }
    endMark = text.endMark(range)
    innerStops -= endMark.isTerminal ? 1 : 0
    length = text.span(range).length
    opensLikeSentence = opensLikeSentence(range, text)
  }

  @inline(__always)
  private mutating func count(_ token: Token, of text: TokenisedText) {
    switch token.kind {
    case .word, .mixed: count(token.casing)
    case .ideograph: words += 1
    case .number: numbers += 1
    case .link: links += 1
    case .clitic: break
    case .punctuation, .symbol: count(text.mark(of: token))
    }
  }

  private mutating func count(_ casing: Token.Casing) {
    words += 1
    switch casing {
    case .lower: lower += 1
    case .upper:
      upper += 1
      capitalised += 1
    case .capitalised, .mixed: capitalised += 1
    case .none: break
    }
  }

  private mutating func count(_ mark: Mark) {
    switch mark {
    case .separator, .bullet, .closeQuote: separators += 1
    case .comma: commas += 1
    case .dot, .question, .exclamation, .fullStop, .ellipsis: innerStops += 1
    default: break
    }
  }

  private func opensLikeSentence(_ range: Range<Int>, _ text: TokenisedText) -> Bool {
    for index in range.prefix(4) {
      let token = text.tokens[index]
      switch token.kind {
      case .word, .mixed: return token.casing != .lower
      case .number, .ideograph: return true
      default: continue
      }
    }
    return false
  }
}
