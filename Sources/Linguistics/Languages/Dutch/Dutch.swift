extension LanguageData {
  /// Dutch.
  static let dutch = LanguageData(
    tag: "nl",
    stopWords: dutchStopWords,
    abbreviations: Abbreviations(
      leading: """
        dr drs prof ir ing mr mevr dhr hr st jhr ds mgr bijv bv resp vgl vs ca incl excl evt zgn
        nl min max
        """,
      numeric: "nr nrs blz p pp art afb tab fig vol hfst tel",
      closing: "enz etc co jr sr jan feb mrt apr jun jul aug sep sept okt nov dec mln mld"
    ),
    lineOpeners: LineOpeners(
      mailFields: "van aan datum verzonden onderwerp cc",
      subjects: "onderwerp",
      captions: "figuur fig tabel afbeelding foto kaart grafiek",
      bylines: "door",
      pages: "pagina",
      months: """
        januari februari maart april mei juni juli augustus september oktober november december
        jan feb mrt apr jun jul aug sep sept okt nov dec
        """,
      ago: "geleden",
      labels: "persbericht concept vertrouwelijk"
    ),
    boilerplate: dutchBoilerplate,
    stemmer: "dutch"
  )
}
