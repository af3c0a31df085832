import Linguistics
import Synchronization

/// How rare the words of a language are in texts of all kinds.
///
/// Rarity is twice the binary logarithm of the inverse share of texts that have the word: 0 for a
/// word in every text, about 22 for the rarest listed.
struct WordRarity: Sendable {
  private let table: WordTable

  /// The rarity of a word that is not listed.
  static let unlisted: UInt16 = 24

  private init(rows: String) {
    table = WordTable(rows: rows) { UInt16($0) }
  }

  /// Whether anything is known of the language.
  var isKnown: Bool { table.count > 0 }

  /// The rarity of a folded word.
  subscript(_ word: String) -> UInt16 { table[word.utf8] ?? Self.unlisted }

  /// Returns the rarity of each term of a document's vocabulary.
  func values(in vocabulary: Vocabulary) -> [UInt16] {
    table.values(in: vocabulary, absent: Self.unlisted)
  }

  /// Returns the rarities of a language; in a language without a table all words are equal.
  ///
  /// - Parameter tag: A BCP 47 tag; its primary subtag counts.
  /// - Returns: The table, read when it is first asked for.
  static func of(_ tag: String) -> WordRarity {
    let language = String(tag.prefix { $0 != "-" && $0 != "_" })
    return cache.withLock { known in
      if let rarity = known[language] { return rarity }
      let rarity = WordRarity(rows: rows[language] ?? "")
      known[language] = rarity
      return rarity
    }
  }

  private static let cache = Mutex<[String: WordRarity]>([:])

  private static let rows = [
    "de": germanWords, "el": greekWords, "en": englishWords, "es": spanishWords,
    "fr": frenchWords, "it": italianWords, "nl": dutchWords, "pl": polishWords,
    "pt": portugueseWords, "ru": russianWords, "sv": swedishWords, "uk": ukrainianWords,
  ]
}
