/// What the ranking knows of a language: words and phrases, and what each tells.
struct SummaryLexicon: Sendable {
  /// The lower-case words and phrases of each class, separated by `|` or line ends.
  let entries: [(WordClass, String)]

  /// The headings, in lower case, under which a text sums itself up.
  var summaryHeadings: Set<String> = []

  /// The first words, in lower case, of headings over what stands beside the text: who published it,
  /// whom it thanks, what it cites.
  var asideHeadings: Set<String> = []

  /// Returns the lexicon of a language; one that is not known has no words.
  ///
  /// - Parameter tag: A BCP 47 tag; its primary subtag counts. English is assumed of a text whose
  ///   language cannot be told.
  /// - Returns: The lexicon.
  static func of(_ tag: String) -> SummaryLexicon {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }) {
    case "en", "und": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "pl": polish
    case "ru": russian
    case "uk": ukrainian
    case "sv": swedish
    default: SummaryLexicon(entries: [])
    }
  }
}
