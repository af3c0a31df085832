extension LanguageData {
  /// Italian.
  static let italian = LanguageData(
    tag: "it",
    stopWords: italianStopWords,
    abbreviations: Abbreviations(
      leading: """
        sig sigg dott dr prof ing avv arch geom rag on mons s st cav comm gen col cap ten es ecc
        cfr vs ca pres min spett egr gent
        """,
      numeric: "n nn p pp pag pagg art artt vol cap fig tab tel nr",
      closing: "ecc etc spa srl co gen feb mar apr mag giu lug ago set sett ott nov dic ed al"
    ),
    lineOpeners: LineOpeners(
      mailFields: "da a data inviato oggetto cc",
      subjects: "oggetto",
      captions: "figura fig tabella foto immagine grafico mappa",
      bylines: "di",
      pages: "pagina",
      months: """
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre gen feb apr mag giu lug set ott nov dic
        """,
      ago: "fa",
      labels: "comunicato stampa bozza riservato"
    ),
    boilerplate: italianBoilerplate,
    stemmer: "italian"
  )
}
