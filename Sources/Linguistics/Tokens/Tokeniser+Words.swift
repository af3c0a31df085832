extension Tokeniser {
  /// Splits off the word, number or mixture, or the link, that starts with an ASCII letter or digit.
  mutating func scanWord(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ table: borrowing Span<ByteClass>
  ) -> Int {
    var end = start + 1
    while end < text.count, table[Int(text[end])].isAlphanumeric { end += 1 }
    guard end < text.count else {
      appendASCII(text, start..<end)
      return end
    }
    let next = text[end]
    if next <= 0x20 || next == UInt8(ascii: ",") {
      appendASCII(text, start..<end)
      return end
    }
    if let link = linkEnd(text, from: start, after: end) {
      append(text, start..<link, .link)
      return link
    }
    if next >= 0x80 || next == 0x27 { return scanFoldedWord(text, from: start) }
    appendASCII(text, start..<end)
    return end
  }

  /// Appends a word of ASCII letters and digits, which are told and folded eight at a time.
  private mutating func appendASCII(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    var upper = 0
    var digits = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let chunk = ~text.chunk(at: index, before: range.upperBound, fold: 0)
      let width = min(8, range.upperBound - index)
      let mask = UInt64.max >> UInt64(64 - 8 * width)
      upper += (chunk & mask & 0x2020_2020_2020_2020).nonzeroBitCount
      digits += (chunk & mask & 0x4040_4040_4040_4040).nonzeroBitCount
      index += 8
    }
    let letters = range.count - digits
    let kind: Token.Kind = digits == 0 ? .word : letters == 0 ? .number : .mixed
    let casing = Token.Casing(
      upper: upper,
      lower: letters - upper,
      firstIsUpper: text[range.lowerBound] & 0x60 == 0x40
    )
    append(text, range, kind, casing, fold: TermHash.lowerCase)
  }

  /// Splits off a word with letters beyond ASCII or an apostrophe.
  mutating func scanFoldedWord(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
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
    let isElided = isElision(word)
    appendFolded(start..<index, word.kind, word.casing)
    return scanClitic(text, from: index, isElided: isElided)
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
    case .space where scalar == 0x200C || scalar == 0x200D || scalar == 0xAD:
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

  /// Whether the word so far is an article or pronoun that lost its vowel (`l'`, `qu'`, `dell'`).
  private func isElision(_ word: WordScan) -> Bool {
    guard word.digits == 0, let last = folded.last else { return false }
    switch folded.count {
    case 1: return "ldjnsmtc".utf8.contains(last)
    case 2...8: return Self.elided.contains(String(decoding: folded, as: UTF8.self))
    default: return false
    }
  }

  /// Words of French and Italian that lose their last vowel before another.
  private static let elided: Set<String> = [
    "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall", "dell", "nell", "sull",
    "coll", "quell", "bell", "sant", "gli", "degl", "negl", "dov", "cos", "com", "anch", "quest",
  ]

  /// Splits off `'s` after a word, or the apostrophe of an elided one.
  private mutating func scanClitic(
    _ text: borrowing Span<UInt8>,
    from index: Int,
    isElided: Bool
  ) -> Int {
    let width = text.apostropheWidth(at: index)
    guard width > 0 else { return index }
    if text.isGenitive(at: index + width) {
      folded = [0x27, UInt8(ascii: "s")]
      appendFolded(index..<index + width + 1, .clitic, .lower)
      return index + width + 1
    }
    guard isElided, text.isLetter(at: index + width) else { return index }
    append(text, index..<index + width, .punctuation)
    return index + width
  }
}
