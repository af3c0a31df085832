import Linguistics

/// What a language knows of the words of one document: a word for each term.
struct DocumentLexicon {
  /// What is known of each term, by its number.
  let words: [Word]

  /// Whether years of the Republic of China occur.
  let usesMinguo: Bool

  private let phrases: [TermID: [Phrase]]

  /// A phrase of the lexicon whose words the document has.
  struct Phrase {
    /// The terms that follow the first.
    var rest: [TermID]

    /// What the phrase means.
    var meaning: Word

    /// Whether the phrase can stand at the heart of an expression.
    var isTrigger: Bool { meaning.roles.has(.triggers) }
  }

  /// Looks each term of a document up once.
  init(_ vocabulary: Vocabulary, in language: Language) {
    var words: [Word] = []
    words.reserveCapacity(vocabulary.count)
    for term in 0..<vocabulary.count {
      let bytes = vocabulary.bytes(TermID(term))
      words.append(
        language.lexicon[bytes] ?? Self.number(bytes, in: language) ?? Word()
      )
    }
    phrases = Self.phrases(of: language.lexicon, in: vocabulary)
    for (term, phrases) in phrases where phrases.contains(where: \.isTrigger) {
      words[Int(term)].opensPhrase = true
    }
    self.words = words
    let all = words + phrases.values.joined().map(\.meaning)
    usesMinguo = all.contains { $0.roles.has(.era) && $0.code == 2 }
  }

  /// The phrases that start with a term.
  func phrases(from term: TermID) -> [Phrase] { phrases.isEmpty ? [] : phrases[term] ?? [] }

  private static func phrases(
    of lexicon: LexiconTable,
    in vocabulary: Vocabulary
  ) -> [TermID: [Phrase]] {
    var found: [TermID: [Phrase]] = [:]
    for phrase in lexicon.phrases {
      guard let first = phrase.words.first, let start = vocabulary.term(first) else { continue }
      let rest = phrase.words.dropFirst().compactMap { vocabulary.term($0) }
      guard rest.count == phrase.words.count - 1 else { continue }
      found[start, default: []].append(Phrase(rest: rest, meaning: phrase.meaning))
    }
    for key in found.keys {
      found[key]?.sort { $0.rest.count > $1.rest.count }
    }
    return found
  }

  // MARK: Numbers

  /// Reads digits, with the ending of an ordinal or of a decade: `1945`, `20th`, `1970s`, `8pm`.
  private static func number(_ bytes: ArraySlice<UInt8>, in language: Language) -> Word? {
    guard let first = bytes.first else { return nil }
    guard (0x30...0x39).contains(first) else { return roman(bytes) ?? fiscal(bytes) }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    var word = Word(roles: .number)
    word.digits = UInt8(min(digits.count, 255))
    guard digits.count <= 9 else { return word }
    for digit in digits { word.number = word.number * 10 + Int32(digit - 0x30) }
    let suffix = bytes.dropFirst(digits.count)
    guard !suffix.isEmpty else { return word }
    return suffixed(word, by: suffix, in: language)
  }

  private static func suffixed(
    _ number: Word,
    by suffix: ArraySlice<UInt8>,
    in language: Language
  ) -> Word? {
    var word = number
    let ending = String(decoding: suffix, as: UTF8.self)
    if let first = ending.unicodeScalars.first, first.value >= 0xAC00,
      let meaning = language.lexicon[ArraySlice(String(first).utf8)], meaning.roles.has(.era)
    {
      word.roles = [.number, .era]
      word.code = meaning.code
      return word
    }
    if ordinalEndings.contains(ending) {
      word.roles = .ordinal
    } else if ending == "s", (2...4).contains(word.digits), number.number % 10 == 0 {
      word.roles = .decade
    } else if let meaning = language.lexicon[suffix], meaning.roles.has([.meridiem, .era, .unit]) {
      word.roles = [.number, meaning.roles]
      word.code = meaning.code
    } else {
      word.roles = []
    }
    return word
  }

  private static let ordinalEndings: Set<String> = [
    "th", "st", "nd", "rd", "er", "re", "e", "ème", "º", "ª", "o", "й", "го", "е", "я", "ого",
    "ος", "ου", "ης", "η", "ο", "ού", "ό", "ός", "ο", "η", "те",
  ]

  /// Reads a fiscal year: `fy2015`.
  private static func fiscal(_ bytes: ArraySlice<UInt8>) -> Word? {
    guard bytes.count == 6, bytes.starts(with: "fy".utf8) else { return nil }
    var word = Word(roles: .fiscal)
    for digit in bytes.dropFirst(2) {
      guard (0x30...0x39).contains(digit) else { return nil }
      word.number = word.number * 10 + Int32(digit - 0x30)
    }
    word.digits = 4
    return word
  }

  /// Reads a Roman numeral, as centuries have them; French writes an ending after it (`xviiie`).
  private static func roman(_ bytes: ArraySlice<UInt8>) -> Word? {
    guard bytes.count <= 8 else { return nil }
    var digits = bytes
    if digits.count > 1, digits.last == 0x65 { digits = digits.dropLast() }
    var total: Int32 = 0
    var before: Int32 = 0
    for byte in digits.reversed() {
      guard let value = romanDigits[byte] else { return nil }
      total += value < before ? -value : value
      before = max(before, value)
    }
    guard (1...39).contains(total) else { return nil }
    return Word(roles: .roman, number: total)
  }

  private static let romanDigits: [UInt8: Int32] = [0x69: 1, 0x76: 5, 0x78: 10]
}
