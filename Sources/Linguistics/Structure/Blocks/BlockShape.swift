import AnnotationKit

/// What a block is made of, counted.
struct BlockShape {
  private(set) var words = 0
  private(set) var capitalised = 0
  private(set) var upper = 0
  private(set) var lower = 0
  private(set) var numbers = 0
  private(set) var links = 0
  private(set) var separators = 0
  private(set) var commas = 0

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
    count(all.span.extracting(range))
    endMark = text.endMark(range)
    innerStops -= endMark.isTerminal ? 1 : 0
    length = text.span(range).length
    opensLikeSentence = opensLikeSentence(range, text)
  }

  private mutating func count(_ tokens: borrowing Span<Token>) {
    let (ofKinds, ofMarks) = (ShapeTally.ofKinds, ShapeTally.ofMarks)
    let (kinds, marks) = (ofKinds.span, ofMarks.span)
    var start = 0
    while start < tokens.count {
      let end = min(start + ShapeTally.most, tokens.count)
      var tally = ShapeTally()
      for index in start..<end {
        let token = tokens[index]
        tally.add(kinds[Int(token.kind.rawValue) << 3 | Int(token.casing.rawValue)])
        tally.add(marks[Int(token.mark.rawValue)])
      }
      add(tally)
      start = end
    }
  }

  private mutating func add(_ tally: ShapeTally) {
    words += tally[.words]
    capitalised += tally[.capitalised]
    upper += tally[.upper]
    lower += tally[.lower]
    numbers += tally[.numbers]
    links += tally[.links]
    separators += tally[.separators]
    commas += tally[.commas]
    innerStops += tally[.stops]
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
