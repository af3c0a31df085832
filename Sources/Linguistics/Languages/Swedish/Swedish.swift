extension LanguageData {
  /// Swedish.
  static let swedish = LanguageData(
    tag: "sv",
    stopWords: swedishStopWords,
    abbreviations: Abbreviations(
      leading: "dr prof hr fru st dvs resp jfr ca kl vs inkl exkl ev kap",
      numeric: "nr s sid kap art fig tab tel bd",
      closing: """
        osv etc mm jr sr jan feb mar apr jun jul aug sep sept okt nov dec kr milj mkr st
        """
    ),
    lineOpeners: LineOpeners(
      mailFields: "från till datum skickat ämne kopia",
      subjects: "ämne",
      captions: "figur fig tabell foto bild karta diagram",
      bylines: "av",
      pages: "sida",
      months: """
        januari februari mars april maj juni juli augusti september oktober november december jan
        feb apr jun jul aug sep sept okt nov dec
        """,
      ago: "sedan",
      labels: "pressmeddelande utkast"
    ),
    boilerplate: swedishBoilerplate,
    stemmer: "swedish"
  )
}
