import Linguistics
import Synchronization

/// All that is known of the words of a language before a text is read, in one table, so that one
/// look-up a distinct word finds it.
struct KeywordLexicon: Sendable {
  private let table: WordTable

  private init(language: String, tagger: Tagger?) {
    let rarity = WordRarity.rows[language] ?? ""
    var table = WordTable(expectedWords: rarity.utf8.count / 7)
    table.insert(rows: rarity) { UInt8($0).map { WordFacts(rarity: $0).bits } }
    if let tagger {
      tagger.addWords(to: &table) { WordFacts(profile: $0).bits }
      table.update(rows: rarity) { word, bits in
        guard WordFacts(bits: bits).profile == nil else { return 0 }
        return WordFacts(profile: tagger.profile(ofUnlisted: word)).bits
      }
    }
    for (words, marks) in Self.lists(language) {
      table.insert(list: words, WordFacts(marks).bits)
    }
    self.table = table
  }

  private static func lists(_ language: String) -> [(words: String, marks: WordFacts.Marks)] {
    Connectors.lists(language) + VerbContext.lists(language) + [
      (GenericWords.words[language] ?? "", .generic),
      (ProseSentences.referencesHeadings, .referencesHeading),
      (IdeographRuns.functionCharacters, .functionCharacter),
      ("- ' ’ . &", .joiner),
      (". ! ? : \" “ «", .stopper),
    ]
  }

  /// What is known of a folded word.
  subscript(_ word: String) -> WordFacts { WordFacts(bits: table[word.utf8]) }

  /// Returns what is known of each term of a document's vocabulary.
  ///
  /// - Parameters:
  ///   - vocabulary: The terms.
  ///   - stopWords: Whether each term is a stop word.
  /// - Returns: The facts, by the numbers of the terms.
  func facts(of vocabulary: Vocabulary, stopWords: [Bool]) -> [WordFacts] {
    let stopWord = WordFacts(.stopWord).bits
    return zip(table.values(in: vocabulary), stopWords).map { bits, isStopWord in
      WordFacts(bits: isStopWord ? bits | stopWord : bits)
    }
  }

  /// Returns the lexicon of a language, made when it is first asked for.
  ///
  /// - Parameter language: A primary subtag; of a language without tables only the marks are known.
  /// - Returns: The lexicon.
  static func of(_ language: String) -> KeywordLexicon {
    cache.withLock { known in
      if let lexicon = known[language] { return lexicon }
      let lexicon = KeywordLexicon(language: language, tagger: Tagger.of(language))
      known[language] = lexicon
      return lexicon
    }
  }

  private static let cache = Mutex<[String: KeywordLexicon]>([:])
}
