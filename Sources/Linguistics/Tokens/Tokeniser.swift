/// The state of one pass over a text that splits it into tokens.
struct Tokeniser {
  private var all: [Token] = []
  private var vocabulary: Vocabulary
  private var folded: [UInt8] = []
  private var gap = Token.Gap.blankLine

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
      switch ByteClass(rawValue: table[Int(byte)]) ?? .symbol {
      case .space:
        gap = max(gap, .space)
        index += 1
      case .newline:
        index = passLineEnd(text, at: index)
      case .letter, .digit:
        index = scanWord(text, from: index)
      case .punctuation:
        index = scanMark(text, from: index)
      case .symbol:
        index = scanSymbol(text, from: index)
      case .multibyte:
        index = scanBeyondASCII(text, from: index)
      }
    }
  }

  // MARK: White space

  private mutating func passLineEnd(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
    let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
    gap = gap < .newline ? .newline : .blankLine
    return index + (isPair ? 2 : 1)
  }

  // MARK: Words

  /// Splits off a word, number or mixture that starts at `start`.
  private mutating func scanWord(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    if let end = text.linkEnd(from: start) {
      append(text, start..<end, .link)
      return end
    }
    var word = WordScan()
    folded.removeAll(keepingCapacity: true)
    var index = start
    scanning: while index < text.count {
      let next = text[index]
      switch next {
      case 0x61...0x7A:
        word.note(.lower)
        folded.append(next)
        index += 1
      case 0x41...0x5A:
        word.note(.upper)
        folded.append(next | 0x20)
        index += 1
      case 0x30...0x39:
        word.digits += 1
        folded.append(next)
        index += 1
      case 0x27:
        guard let end = joinApostrophe(text, at: index, width: 1, word: word) else {
          break scanning
        }
        index = end
      case 0x80...:
        guard let end = scanLetter(text, at: index, word: &word) else { break scanning }
        index = end
      default:
        break scanning
      }
    }
    append(start..<index, word.kind, word.casing)
    return scanClitic(text, from: index, after: word)
  }

  /// Takes a letter, mark or digit beyond ASCII into the word; gives nothing at its end.
  private mutating func scanLetter(
    _ text: borrowing Span<UInt8>,
    at index: Int,
    word: inout WordScan
  ) -> Int? {
    let (scalar, width) = text.scalar(at: index)
    if scalar == 0x2019 {
      return joinApostrophe(text, at: index, width: width, word: word)
    }
    switch CharacterClass(scalar) {
    case .letter:
      let (lower, letterCase) = CaseFolding.fold(scalar)
      word.note(letterCase)
      folded.append(scalar: lower)
    case .mark:
      folded.append(scalar: scalar)
    case .digit:
      word.digits += 1
      folded.append(scalar: scalar)
    case .space where scalar == 0x200C || scalar == 0x200D:
      break
    default:
      return nil
    }
    return index + width
  }

  /// Takes an apostrophe inside a word, unless it begins an `'s` or follows an elided article.
  private mutating func joinApostrophe(
    _ text: borrowing Span<UInt8>,
    at index: Int,
    width: Int,
    word: WordScan
  ) -> Int? {
    let next = index + width
    guard word.letters > 0, text.isLetter(at: next), !text.isGenitive(at: next),
      !isElision(word)
    else { return nil }
    folded.append(0x27)
    return next
  }

  /// Whether the word so far is an article or pronoun that lost its vowel (`l'`, `qu'`).
  private func isElision(_ word: WordScan) -> Bool {
    switch folded.count {
    case 1: Self.elided.contains(folded[0])
    case 2: folded[0] == UInt8(ascii: "q") && folded[1] == UInt8(ascii: "u")
    default: false
    }
  }

  private static let elided = Set("ldjnsmtc".utf8)

  /// Splits off `'s` after a word.
  private mutating func scanClitic(
    _ text: borrowing Span<UInt8>,
    from index: Int,
    after word: WordScan
  ) -> Int {
    let width = text.apostropheWidth(at: index)
    guard width > 0 else { return index }
    if text.isGenitive(at: index + width) {
      folded = [0x27, UInt8(ascii: "s")]
      append(index..<index + width + 1, .clitic, .lower)
      return index + width + 1
    }
    guard isElision(word), text.isLetter(at: index + width) else { return index }
    append(text, index..<index + width, .punctuation)
    return index + width
  }

  // MARK: Marks and other scripts

  private mutating func scanMark(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let byte = text[start]
    var end = start + 1
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#")
    {
      while end < text.count, text[end] == byte { end += 1 }
    }
    append(text, start..<end, .punctuation)
    return end
  }

  private mutating func scanSymbol(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let byte = text[start]
    var end = start + 1
    if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "~") {
      while end < text.count, text[end] == byte { end += 1 }
    }
    append(text, start..<end, .symbol)
    return end
  }

  private mutating func scanBeyondASCII(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let (scalar, width) = text.scalar(at: start)
    switch CharacterClass(scalar) {
    case .letter, .digit: return scanWord(text, from: start)
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

  private mutating func append(
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ kind: Token.Kind
  ) {
    folded.removeAll(keepingCapacity: true)
    for index in range { folded.append(text[index]) }
    append(range, kind, .none)
  }

  private mutating func append(_ range: Range<Int>, _ kind: Token.Kind, _ casing: Token.Casing) {
    let form = folded
    all.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        term: vocabulary.intern(form.span),
        kind: kind,
        casing: casing,
        before: gap
      )
    )
    gap = .none
  }
}

/// What has been seen of a word so far.
private struct WordScan {
  var upper = 0
  var lower = 0
  var uncased = 0
  var digits = 0
  private var firstIsUpper = false

  var letters: Int { upper + lower + uncased }

  var kind: Token.Kind {
    switch (letters, digits) {
    case (_, 0): .word
    case (0, _): .number
    default: .mixed
    }
  }

  var casing: Token.Casing {
    Token.Casing(upper: upper, lower: lower, firstIsUpper: firstIsUpper)
  }

  mutating func note(_ letterCase: CaseFolding.LetterCase) {
    switch letterCase {
    case .upper:
      if letters == 0 { firstIsUpper = true }
      upper += 1
    case .lower: lower += 1
    case .none: uncased += 1
    }
  }
}
