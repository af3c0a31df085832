/// The state of one pass over a text that splits it into tokens.
///
/// The methods append what they find to a stretch of the tokens that has room for two at least.
struct Tokeniser {
  private var vocabulary: Vocabulary
  private var gap = Token.Gap.blankLine

  /// The lines so far, and the number of tokens before the stretch that is being filled.
  private var lines = [TokenLine(first: 0)]
  private var tokensBefore = 0

  /// The terms of the ASCII marks that have occurred, by their bytes.
  private var termOfMark = [TermID](repeating: .max, count: 128)

  /// What each ASCII mark does.
  private let marks = Mark.ofASCII

  /// The letters that most words beyond ASCII are written with.
  let letters = TwoByteLetters.all

  /// The folded form of a word that is not plain ASCII.
  var folded: [UInt8] = []

  /// The offset before which no e-mail address begins, since none did further on.
  var mailFrontier = 0

  /// The number of tokens for which room is made at a time.
  private static let stretch = 256

  /// The number of bytes that show how many tokens the rest of a long text will have.
  private static let firstBytes = 1 << 15

  private init(expectedBytes: Int) {
    vocabulary = Vocabulary(expectedTerms: min(expectedBytes / 12, 1 << 16))
  }

  /// Splits a text.
  static func tokens(
    of text: borrowing Span<UInt8>
  ) -> (all: [Token], lines: [TokenLine], vocabulary: Vocabulary) {
    var tokeniser = Tokeniser(expectedBytes: text.count)
    var all: [Token] = []
    var index = 0
    while index < text.count {
      if all.capacity - all.count < stretch {
        all.reserveCapacity(expectedTokens(of: text.count, given: all.count, in: index))
      }
      tokeniser.tokensBefore = all.count
      all.append(addingCapacity: stretch) { tokens in
        tokeniser.scan(text, from: &index, &tokens)
      }
    }
    tokeniser.endLines(at: all.count)
    return (all, tokeniser.lines, tokeniser.vocabulary)
  }

  /// The number of tokens to make room for: what a text has at most as a rule, or what it will have if
  /// it goes on as it began.
  private static func expectedTokens(of bytes: Int, given found: Int, in read: Int) -> Int {
    guard read > 0 else { return min(bytes, firstBytes) / 3 + stretch }
    let rest = Double(found) / Double(read) * Double(bytes - read)
    return found + max(Int(rest * 1.05), min(found / 4, bytes - read)) + 2 * stretch
  }

  /// Splits the text from an offset on, until it ends or there is no room for more tokens.
  private mutating func scan(
    _ text: borrowing Span<UInt8>,
    from index: inout Int,
    _ tokens: inout OutputSpan<Token>
  ) {
    let classes = ByteClass.table
    let table = classes.span
    while index < text.count, tokens.freeCapacity >= 2 {
      switch table[Int(text[index])] {
      case .space:
        if text[index] != 0x20 || gap == .space { noteWideGap() }
        if gap < .space { gap = .space }
        index += 1
      case .newline:
        index = passLineEnd(text, at: index, before: tokensBefore + tokens.count)
      case .letter, .digit:
        index = scanWord(text, from: index, &tokens)
        if index < text.count, text[index] == 0x20 {
          gap = .space
          index += 1
        }
      case .punctuation:
        index = scanMark(text, from: index, .punctuation, &tokens)
      case .symbol:
        index = scanMark(text, from: index, .symbol, &tokens)
      case .multibyte:
        index = scanBeyondASCII(text, from: index, &tokens)
      }
    }
  }

  // MARK: White space and marks

  private mutating func passLineEnd(
    _ text: borrowing Span<UInt8>,
    at index: Int,
    before token: Int
  ) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    if gap < .newline { beginLine(at: token) }
    gap = gap < .newline ? .newline : .blankLine
    return index + (isPair ? 2 : 1)
  }

  private mutating func beginLine(at token: Int) {
    lines.append(TokenLine(first: UInt32(truncatingIfNeeded: token)))
  }

  /// Marks the line as one that may have wide gaps; white space before or after all its tokens counts
  /// as well.
  private mutating func noteWideGap() {
    if gap < .newline { lines[lines.count - 1].mayHaveWideGaps = true }
  }

  /// Drops the line that begins after the last token, if there is one.
  private mutating func endLines(at count: Int) {
    if let last = lines.last, Int(last.first) >= count { lines.removeLast() }
  }

  /// Splits off an ASCII mark, or a run of one that is often written in runs.
  @inline(__always)
  private mutating func scanMark(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ kind: Token.Kind,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    let byte = text[start]
    let end = start + 1
    if end < text.count, text[end] == byte, ByteClass.standsInRuns(byte) {
      return scanRun(text, of: byte, from: start, kind, &tokens)
    }
    var term = termOfMark[Int(byte)]
    if term == .max {
      let key = TermKey(short: UInt64(byte), length: 1)
      term = vocabulary.intern(key, text, start..<end, fold: 0)
      termOfMark[Int(byte)] = term
    }
    append(start..<end, term, kind, .none, marks[Int(byte)], &tokens)
    return end
  }

  private mutating func scanRun(
    _ text: borrowing Span<UInt8>,
    of byte: UInt8,
    from start: Int,
    _ kind: Token.Kind,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var end = start
    while end < text.count, text[end] == byte { end += 1 }
    let mark = byte == UInt8(ascii: ".") ? .ellipsis : marks[Int(byte)]
    append(text, start..<end, kind, mark: mark, &tokens)
    return end
  }

  private mutating func scanBeyondASCII(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    if letters.letter(in: text, at: start) != nil {
      return scanFoldedWord(text, from: start, &tokens)
    }
    let (scalar, width) = text.scalar(at: start)
    let range = start..<start + width
    switch CharacterClass(scalar) {
    case .letter, .digit: return scanFoldedWord(text, from: start, &tokens)
    case .mark, .symbol: append(text, range, .symbol, mark: Mark(scalar), &tokens)
    case .ideograph: append(text, range, .ideograph, &tokens)
    case .punctuation: append(text, range, .punctuation, mark: Mark(scalar), &tokens)
    case .space where scalar == 0x2028 || scalar == 0x2029:
      if gap < .newline { beginLine(at: tokensBefore + tokens.count) }
      gap = max(gap, .newline)
    case .space where start > 0 || scalar != 0xFEFF:
      noteWideGap()
      gap = max(gap, .space)
    case .space: break
    }
    return start + width
  }

  // MARK: Appending

  /// Appends a token whose folded form is its text.
  mutating func append(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ kind: Token.Kind,
    mark: Mark = .none,
    _ tokens: inout OutputSpan<Token>
  ) {
    let term = vocabulary.intern(text, range)
    append(range, term, kind, .none, mark, &tokens)
  }

  /// Appends a token of ASCII letters and digits whose key is known.
  @inline(__always)
  mutating func append(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ key: TermKey,
    _ kind: Token.Kind,
    _ casing: Token.Casing,
    _ tokens: inout OutputSpan<Token>
  ) {
    let term = vocabulary.intern(key, text, range, fold: TermKey.lowerCase)
    append(range, term, kind, casing, .none, &tokens)
  }

  /// Appends a token whose folded form stands in ``folded``.
  mutating func appendFolded(
    _ range: Range<Int>,
    _ kind: Token.Kind,
    _ casing: Token.Casing,
    _ tokens: inout OutputSpan<Token>
  ) {
    append(range, vocabulary.intern(folded), kind, casing, .none, &tokens)
  }

  @inline(__always)
  private mutating func append(
    _ range: Range<Int>,
    _ term: TermID,
    _ kind: Token.Kind,
    _ casing: Token.Casing,
    _ mark: Mark,
    _ tokens: inout OutputSpan<Token>
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        term: term,
        kind: kind,
        casing: casing,
        before: gap,
        mark: mark
      )
    )
    gap = .none
  }
}
