import Synchronization

/// The tables of one language, made ready for look-up when they are first asked for.
struct LanguageTables: Sendable {
  /// The stop words.
  let stopWords: StopWords

  /// Whether a stop after a number makes it an ordinal.
  let hasOrdinalStops: Bool

  /// What each of all ``KnownWords`` is in this language, by its number.
  private var classes: [TermClasses]

  private init(_ data: LanguageData) {
    hasOrdinalStops = data.hasOrdinalStops
    stopWords = StopWords(list: data.stopWords)
    classes = Array(repeating: [], count: KnownWords.all.count)
    add(data.stopWords, .stopWord)
    add(data.abbreviations.leading, .leading)
    add(data.abbreviations.numeric, .numeric)
    add(data.abbreviations.closing, .closing)
  }

  private mutating func add(_ list: String, _ flag: TermClasses) {
    for word in list.words { classes[Int(KnownWords.all.number(word))].insert(flag) }
  }

  /// Returns the classes of a document's terms, by their numbers.
  func classes(of tokens: Tokens) -> [TermClasses] {
    let (known, classes) = (tokens.known.span, classes.span)
    return [TermClasses](capacity: known.count) { terms in
      for term in known.indices { terms.append(classes[Int(known[term])]) }
    }
  }

  /// Returns the tables of a language, if anything is known of it.
  static func of(_ tag: String) -> LanguageTables? {
    guard let place = LanguageData.place(of: tag) else { return nil }
    return cache.withLock { known in
      if let tables = known[place] { return tables }
      let tables = LanguageTables(LanguageData.all[place])
      known[place] = tables
      return tables
    }
  }

  private static let cache = Mutex<[LanguageTables?]>(
    Array(repeating: nil, count: LanguageData.all.count)
  )
}
