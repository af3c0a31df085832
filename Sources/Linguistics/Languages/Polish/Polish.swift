extension LanguageData {
  /// Polish.
  static let polish = LanguageData(
    tag: "pl",
    stopWords: polishStopWords,
    abbreviations: Abbreviations(
      leading: """
        dr prof mgr inż hab doc lek gen płk ppłk mjr kpt por ks bp abp św p im ul al pl tj tzn tzw
        np ok ds pw zob cyt vs ang niem łac franc wł ros zw wg ww
        """,
      numeric: "nr s str t art ust pkt poz rys tab tel godz vol",
      closing: """
        itd itp in etc r w ur zm wyd red oprac tys mln mld zł gr sp st sty lut mar kwi maj cze lip
        sie wrz paź lis gru
        """
    ),
    hasOrdinalStops: true,
    lineOpeners: LineOpeners(
      mailFields: "od do data wysłano temat dw",
      subjects: "temat",
      captions: "rysunek rys tabela tab zdjęcie fot mapa wykres ilustracja",
      bylines: "autor",
      pages: "strona",
      months: """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
        grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
        listopad grudzień
        """,
      ago: "temu",
      labels: "komunikat informacja prasowy prasowa poufne"
    ),
    boilerplate: polishBoilerplate
  )
}
