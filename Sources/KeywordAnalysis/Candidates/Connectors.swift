import Linguistics

/// The function words that may stand inside a phrase, by language: *of* in *board of directors*.
struct Connectors {
  /// What a function word may do inside a phrase.
  enum Role: UInt8 { case none, plain, names, article, breaks, numeral }

  private let roles: [Role]

  /// Finds the connectors among the terms of a document.
  init(language: String, vocabulary: Vocabulary) {
    var roles = [Role](repeating: .none, count: vocabulary.count)
    let words = Self.words[language] ?? Words()
    let lists = [
      (words.articles, Role.article), (words.names, .names), (words.plain, .plain),
      (words.breaks, .breaks), (words.numerals, .numeral),
    ]
    for (list, role) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        if let term = vocabulary.term(word.utf8) { roles[Int(term)] = role }
      }
    }
    self.roles = roles
  }

  /// What a term may do.
  func role(of term: TermID) -> Role { roles[Int(term)] }

  /// The connectors of a language, each list separated by spaces.
  private struct Words {
    /// Between any two words.
    var plain = ""

    /// Between two names.
    var names = ""

    /// Never in a phrase, whatever a tagger takes them for.
    var breaks = ""

    /// Numbers, which may open a name.
    var numerals = ""

    /// After a connector.
    var articles = ""
  }

  private static let words: [String: Words] = [
    "en": Words(
      plain: "of",
      names: "for and",
      breaks: """
        using including regarding concerning following according depending containing involving \
        resulting causing allowing given compared dint
        lieu behalf sake spite
        """,
      numerals: "first second third two three four five six seven",
      articles: "the"
    ),
    "fr": Words(plain: "de du des d à au aux", names: "et", articles: "la le les l"),
    "es": Words(plain: "de del", names: "y", articles: "la el los las"),
    "pt": Words(plain: "de do da dos das", names: "e"),
    "it": Words(plain: "di del della dei delle degli dello d dell", names: "e"),
    "nl": Words(plain: "van", names: "en", articles: "de het"),
    "de": Words(names: "von für und", articles: "der des die"),
    "sv": Words(names: "av och för"),
    "el": Words(plain: "του της των"),
  ]
}
