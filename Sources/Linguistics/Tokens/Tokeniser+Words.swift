extension Tokeniser {
  /// Splits off the word, number or mixture, or the link, that starts with an ASCII letter or digit.
  @inline(__always)
  mutating func scanWord(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    let word = text.eight(at: start).leadingAlphanumerics
    guard word.length < 8 else { return scanLongWord(text, from: start, word, &tokens) }
    let end = start + word.length
    if let other = scanOtherThanASCII(text, from: start, after: end, &tokens) { return other }
    let key = TermKey(short: word.folded, length: word.length)
    append(text, start..<end, key, word.kind, word.casing, &tokens)
    return end
  }

  /// Splits off a word of at least eight ASCII letters and digits, which are told eight at a time.
  private mutating func scanLongWord(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ first: AlphanumericRun,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    var word = WordScan()
    var hash = TermKey.LongHash()
    var end = start
    var part = first
    while part.length > 0 {
      word.note(part)
      hash.combine(part.folded)
      end += part.length
      guard part.length == 8 else { break }
      part = text.eight(at: end).leadingAlphanumerics
    }
    if let other = scanOtherThanASCII(text, from: start, after: end, &tokens) { return other }
    let length = end - start
    let key =
      length > TermKey.mostBytes
      ? TermKey(long: hash, length: length) : TermKey(short: first.folded, length: length)
    append(text, start..<end, key, word.kind, word.casing, &tokens)
    return end
  }

  /// Splits off the link or the word with other letters that a run of ASCII letters and digits
  /// begins, if it does.
  ///
  /// - Returns: The end of the link or word; nothing when the run is a word of its own.
  @inline(__always)
  private mutating func scanOtherThanASCII(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    after end: Int,
    _ tokens: inout OutputSpan<Token>
  ) -> Int? {
    guard end < text.count else { return nil }
    let next = text[end]
    if next <= 0x20 || next == UInt8(ascii: ",") { return nil }
    if let link = linkEnd(text, from: start, after: end) {
      append(text, start..<link, .link, &tokens)
      return link
    }
    return next >= 0x80 || next == 0x27 ? scanFoldedWord(text, from: start, &tokens) : nil
  }

  /// Splits off a word with letters beyond ASCII or an apostrophe.
  mutating func scanFoldedWord(
    _ text: borrowing Span<UInt8>,
    from start: Int,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
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
        word.noteDigit()
        folded.append(next)
        index += 1
      case 0x27:
        guard let end = joinApostrophe(text, at: index, width: 1, word: word) else {
          break scanning
        }
        index = end
      case 0x80...:
        if let letter = letters.letter(in: text, at: index) {
          word.note(letter.letterCase)
          folded.append(letter.folded.0)
          folded.append(letter.folded.1)
          index += 2
          continue
        }
        guard let end = scanLetter(text, at: index, word: &word) else { break scanning }
        index = end
      default:
        break scanning
      }
    }
    let width = text.apostropheWidth(at: index)
    let isElided = width > 0 && isElision(word)
    appendFolded(start..<index, word.kind, word.casing, &tokens)
    guard width > 0 else { return index }
    return scanClitic(text, from: index, width: width, isElided: isElided, &tokens)
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
      word.noteDigit()
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
    guard word.hasLetters, text.isLetter(at: next), !text.isGenitive(at: next),
      !isElision(word)
    else { return nil }
    folded.append(0x27)
    return next
  }

  /// Whether the word so far is an article or pronoun that lost its vowel (`l'`, `qu'`, `dell'`).
  private func isElision(_ word: WordScan) -> Bool {
    guard !word.hasDigits, let last = folded.last else { return false }
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
    width: Int,
    isElided: Bool,
    _ tokens: inout OutputSpan<Token>
  ) -> Int {
    if text.isGenitive(at: index + width) {
      folded = [0x27, UInt8(ascii: "s")]
      appendFolded(index..<index + width + 1, .clitic, .lower, &tokens)
      return index + width + 1
    }
    guard isElided, text.isLetter(at: index + width) else { return index }
    let mark = Mark(text.scalar(at: index).value)
    append(text, index..<index + width, .punctuation, mark: mark, &tokens)
    return index + width
  }
}
