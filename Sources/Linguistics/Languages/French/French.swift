extension LanguageData {
  /// French.
  static let french = LanguageData(
    tag: "fr",
    stopWords: frenchStopWords,
    abbreviations: Abbreviations(
      leading: """
        m mm mme mmes mlle mlles dr drs pr prof me st ste mgr gén col cap lt cdt adj env cf vs apr
        av ex ch bd chap éd trad dir resp dép fig hab enr exp réf min max
        """,
      numeric: "n no nos p pp art vol t fig tabl al chap § tél réf",
      closing: "etc cie janv févr avr juil sept oct nov déc jr sr al inc ltd sa sarl éd s h"
    ),
    lineOpeners: LineOpeners(
      mailFields: "de à date envoyé objet cc expéditeur destinataire",
      subjects: "objet",
      captions: "figure fig tableau photo carte image illustration graphique",
      bylines: "par",
      pages: "page",
      months: """
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv
        févr avr juil sept oct nov déc
        """,
      ago: "il",
      labels: "communiqué de presse pour diffusion immédiate confidentiel"
    ),
    boilerplate: frenchBoilerplate,
    stemmer: "french"
  )
}
