import Linguistics

/// A hash table from folded words to what is known of them.
struct LexiconTable: Sendable {
  /// The words, and the words of phrases.
  let vocabulary: Vocabulary

  /// What is known of each word by itself; nothing of those that only phrases have.
  let words: [Word]

  /// The phrases of more than one word.
  let phrases: [Phrase]

  /// The lines that could not be read, for tests.
  let unread: [String]

  /// A fixed sequence of words that acts as one, by their numbers in the vocabulary.
  struct Phrase: Sendable {
    var words: [TermID]
    var meaning: Word
  }

  /// Reads the lines of a lexicon: roles and values, then the words that have them.
  ///
  /// `month=5 may` gives the word *may* the role `month` with the code 5; `cardinal#12 twelve` a
  /// number; `unit+plural=9 years` two roles. `il_y_a` is a phrase of three words.
  ///
  /// - Parameters:
  ///   - texts: The lines.
  ///   - clauses: Words by what they do between clauses.
  init(_ texts: [String], _ clauses: KeyValuePairs<ClauseRoles, String> = [:]) {
    let written = texts.flatMap { $0.split(separator: "\n") }
    unread = written.filter { Self.line($0) == nil }.map(String.init)
    let lines =
      written.compactMap(Self.line)
      + clauses.map { clause in
        (
          Word(clauses: clause.key),
          clause.value.split(whereSeparator: \.isWhitespace).map(Self.parts)
        )
      }
    let forms = lines.flatMap { $0.entries.joined() }
    let vocabulary = Vocabulary(list: forms.joined(separator: " "))
    var words = [Word](repeating: Word(), count: vocabulary.count)
    var phrases: [Phrase] = []
    for line in lines {
      for entry in line.entries {
        let terms = entry.compactMap { vocabulary.term($0) }
        if terms.count > 1 {
          phrases.append(Phrase(words: terms, meaning: line.meaning))
        } else if let term = terms.first {
          words[Int(term)].merge(line.meaning)
        }
      }
    }
    self.vocabulary = vocabulary
    self.words = words
    self.phrases = phrases
  }

  /// Returns what is known of a word, given in folded form.
  subscript(_ bytes: ArraySlice<UInt8>) -> Word? {
    guard let term = vocabulary.term(bytes), !words[Int(term)].roles.isEmpty else { return nil }
    return words[Int(term)]
  }

  // MARK: Reading

  private static func line(_ text: Substring) -> (meaning: Word, entries: [[String]])? {
    let fields = text.split(separator: " ")
    guard let head = fields.first, let meaning = meaning(of: head) else { return nil }
    return (meaning, fields.dropFirst().map(parts))
  }

  /// The tokens of an entry: phrases are joined by underscores, Han characters stand for themselves.
  private static func parts(of field: Substring) -> [String] {
    let isHan = field.unicodeScalars.allSatisfy { (0x2E80...0x9FFF).contains($0.value) }
    guard isHan else { return field.split(separator: "_").map(String.init) }
    return field.unicodeScalars.map { String($0) }
  }

  private static func meaning(of head: Substring) -> Word? {
    var word = Word()
    var rest = head
    if let mark = rest.firstIndex(of: "#") {
      word.number = Int32(rest[rest.index(after: mark)...]) ?? 0
      rest = rest[..<mark]
    }
    if let mark = rest.firstIndex(of: "=") {
      word.code = UInt8(rest[rest.index(after: mark)...]) ?? 0
      rest = rest[..<mark]
    }
    for name in rest.split(separator: "+") {
      guard let role = Roles(named: name) else { return nil }
      word.roles.formUnion(role)
    }
    return word
  }
}
