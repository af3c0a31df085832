extension LanguageData {
  /// Portuguese.
  static let portuguese = LanguageData(
    tag: "pt",
    stopWords: portugueseStopWords,
    abbreviations: Abbreviations(
      leading: """
        sr sra srs srta dr dra prof profa eng arq d exmo exma min gov gen cel cap ten sgt av r pe
        fr sto sta vs cf ex aprox ref tel
        """,
      numeric: "n nº no p pp pág págs art arts vol cap fig tel",
      closing: "etc cia ltda jan fev mar abr mai jun jul ago set out nov dez jr ed al"
    ),
    lineOpeners: LineOpeners(
      mailFields: "de para data enviado assunto cc",
      subjects: "assunto",
      captions: "figura fig tabela foto imagem gráfico mapa quadro",
      bylines: "por",
      pages: "página",
      months: """
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        jan fev abr mai set dez
        """,
      ago: "há atrás",
      labels: "comunicado nota de à imprensa rascunho confidencial"
    ),
    boilerplate: portugueseBoilerplate,
    stemmer: "portuguese"
  )
}
