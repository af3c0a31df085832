extension LanguageData {
  /// Spanish.
  static let spanish = LanguageData(
    tag: "es",
    stopWords: spanishStopWords,
    abbreviations: Abbreviations(
      leading: """
        sr sra srta sres dr dra drs prof profa d dña lic ing arq gral gob pdte pte fr mons sto sta
        av avda c vs cf ej aprox ref depto dpto admón tte cnel cap sgto
        """,
      numeric: "n no nº núm núms pág págs p pp art arts vol cap fig tel",
      closing: """
        etc cía ltda ed eds ene feb mar abr may jun jul ago sep sept oct nov dic jr aa ee uu vd
        vds ud uds
        """
    ),
    lineOpeners: LineOpeners(
      mailFields: "de para fecha enviado asunto cc",
      subjects: "asunto",
      captions: "figura fig tabla foto imagen gráfico mapa cuadro",
      bylines: "por",
      pages: "página",
      months: """
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
        diciembre ene feb abr sept oct nov dic
        """,
      ago: "hace",
      labels: "nota comunicado de prensa para difusión publicación inmediata borrador confidencial"
    ),
    boilerplate: spanishBoilerplate,
    stemmer: "spanish"
  )
}
