/// The state of one pass over a text that splits it into tokens.
struct Tokeniser {
  private var all: [Token] = []
  private var vocabulary: Vocabulary
  private var gap = Token.Gap.blankLine

  /// The folded form of a word that is not plain ASCII.
  var folded: [UInt8] = []

  /// The terms of single ASCII marks that have been seen.
  private var marks = [TermID](repeating: .max, count: 128)

  /// The offset before which no e-mail address begins, since none did further on.
  var mailFrontier = 0

  init(expectedBytes: Int) {
    all.reserveCapacity(expectedBytes / 5 + 8)
    vocabulary = Vocabulary(expectedTerms: min(expectedBytes / 12, 1 << 16))
  }

  consuming func tokens() -> Tokens { Tokens(all: all, vocabulary: vocabulary) }

  /// Splits the whole text.
  mutating func scan(_ text: borrowing Span<UInt8>) {
    let classes = ByteClass.table
    let table = classes.span
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch table[Int(byte)] {
      case .space:
        if gap < .space { gap = .space }
        index += 1
      case .newline:
        index = passLineEnd(text, at: index)
      case .letter, .digit:
        index = scanWord(text, from: index, table)
      case .punctuation, .symbol:
        index = scanMark(text, from: index, table)
      case .multibyte:
        index = scanBeyondASCII(text, from: index)
      }
    }
  }

  // MARK: White space and marks

  private mutating func passLineEnd(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    gap = gap < .newline ? .newline : .blankLine
    return index + (isPair ? 2 : 1)
  }

  /// Splits off a mark, or a run of a mark that is often written in runs.
  private mutating func scanMark(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ table: borrowing Span<ByteClass>
  ) -> Int {
    let byte = text[start]
    var end = start + 1
    if byte == UInt8(ascii: "."), end < text.count, text[end] == byte {
      while end < text.count, text[end] == byte { end += 1 }
    } else if ByteClass.runs.contains(byte) {
      while end < text.count, text[end] == byte { end += 1 }
    }
    let kind: Token.Kind = table[Int(byte)] == .symbol ? .symbol : .punctuation
    if end == start + 1 {
      appendMark(byte, at: start, kind)
    } else {
      append(text, start..<end, kind)
    }
    return end
  }

  private mutating func scanBeyondASCII(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let (scalar, width) = text.scalar(at: start)
    switch CharacterClass(scalar) {
    case .letter, .digit: return scanFoldedWord(text, from: start)
    case .mark, .symbol: append(text, start..<start + width, .symbol)
    case .ideograph: append(text, start..<start + width, .ideograph)
    case .punctuation: append(text, start..<start + width, .punctuation)
    case .space where scalar == 0x2028 || scalar == 0x2029: gap = max(gap, .newline)
    case .space where start > 0 || scalar != 0xFEFF: gap = max(gap, .space)
    case .space: break
    }
    return start + width
  }

  // MARK: Appending

  private mutating func appendMark(_ byte: UInt8, at start: Int, _ kind: Token.Kind) {
    var term = marks[Int(byte)]
    if term == .max {
      term = vocabulary.intern([byte])
      marks[Int(byte)] = term
    }
    append(start..<start + 1, term, kind, .none)
  }

  /// Appends a token whose folded form is its text, or its text with bits set in each byte.
  mutating func append(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ kind: Token.Kind,
    _ casing: Token.Casing = .none,
    fold: UInt64 = 0
  ) {
    append(range, vocabulary.intern(text, range, fold: fold), kind, casing)
  }

  /// Appends a token whose folded form stands in ``folded``.
  mutating func appendFolded(_ range: Range<Int>, _ kind: Token.Kind, _ casing: Token.Casing) {
    append(range, vocabulary.intern(folded), kind, casing)
  }

  @inline(__always)
  private mutating func append(
    _ range: Range<Int>,
    _ term: TermID,
    _ kind: Token.Kind,
    _ casing: Token.Casing
  ) {
    all.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        term: term,
        kind: kind,
        casing: casing,
        before: gap
      )
    )
    gap = .none
  }
}
