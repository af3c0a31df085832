/// The function words that may stand inside a phrase, by language: *of* in *board of directors*.
enum Connectors {
  /// What a function word may do inside a phrase.
  enum Role: UInt8 { case none, plain, names, article, breaks, numeral }

  /// Returns what a word may do.
  static func role(of word: WordFacts) -> Role {
    let marks = word.marks
    if marks.isDisjoint(with: all) { return .none }
    if marks.contains(.numeral) { return .numeral }
    if marks.contains(.breaks) { return .breaks }
    if marks.contains(.plainConnector) { return .plain }
    return marks.contains(.nameConnector) ? .names : .article
  }

  private static let all: WordFacts.Marks = [
    .plainConnector, .nameConnector, .article, .breaks, .numeral,
  ]

  /// Returns the lists of a language with what the words on them are.
  static func lists(_ language: String) -> [(words: String, marks: WordFacts.Marks)] {
    guard let words = words[language] else { return [] }
    return [
      (words.articles, .article), (words.names, .nameConnector), (words.plain, .plainConnector),
      (words.breaks, .breaks), (words.numerals, .numeral), (words.participles, .compounding),
    ]
  }

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

    /// Participles that make compounds with the noun before them, as in *rule based system*.
    var participles = ""

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
        century centuries bce
        """,
      numerals: "first second third two three four five six seven",
      participles: """
        based oriented aided driven assisted centered centred related controlled enabled induced \
        mediated supported guided directed distributed weighted embedded supervised integrated \
        automated mixed coupled coded constrained regulated limited ordered structured programmed \
        independent
        """,
      articles: "the"
    ),
    "fr": Words(
      plain: "de du des d à au aux",
      names: "et",
      breaks: """
        an ans année années siècle siècles mois semaine semaines jour jours heure heures minutes \
        deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante \
        cinquante soixante cent cents mille millions milliards
        """,
      articles: "la le les l"
    ),
    "es": Words(
      plain: "de del",
      names: "y",
      breaks: """
        año años siglo siglos mes meses semana semanas día días hora horas minutos dos tres cuatro \
        cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta \
        cincuenta sesenta setenta ochenta noventa cien ciento mil millones
        """,
      articles: "la el los las"
    ),
    "pt": Words(
      plain: "de do da dos das",
      names: "e",
      breaks: """
        ano anos século séculos mês meses semana semanas dia dias hora horas minutos dois duas três \
        quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta \
        sessenta setenta oitenta noventa cem cento mil milhões
        """
    ),
    "it": Words(plain: "di del della dei delle degli dello d dell", names: "e"),
    "nl": Words(plain: "van", names: "en", articles: "de het"),
    "de": Words(names: "von für und", articles: "der des die"),
    "sv": Words(names: "av och för"),
    "el": Words(plain: "του της των"),
  ]
}
