import Synchronization

/// The tables of one language, made ready for look-up when they are first asked for.
struct LanguageTables: Sendable {
  /// The stop words.
  let stopWords: StopWords

  /// Abbreviations that are always followed by more of the sentence.
  let leading: Vocabulary

  /// Abbreviations before numbers.
  let numeric: Vocabulary

  /// Abbreviations that may end a sentence.
  let closing: Vocabulary

  /// Whether a stop after a number makes it an ordinal.
  let hasOrdinalStops: Bool

  private init(_ data: LanguageData) {
    hasOrdinalStops = data.hasOrdinalStops
    stopWords = StopWords(list: data.stopWords)
    leading = Vocabulary(list: data.abbreviations.leading)
    numeric = Vocabulary(list: data.abbreviations.numeric)
    closing = Vocabulary(list: data.abbreviations.closing)
  }

  /// Returns the tables of a language, if anything is known of it.
  static func of(_ tag: String) -> LanguageTables? {
    guard let data = LanguageData.of(tag) else { return nil }
    return cache.withLock { known in
      if let tables = known[data.tag] { return tables }
      let tables = LanguageTables(data)
      known[data.tag] = tables
      return tables
    }
  }

  private static let cache = Mutex<[String: LanguageTables]>([:])
}
