extension LanguageData {
  /// German.
  static let german = LanguageData(
    tag: "de",
    stopWords: germanStopWords,
    abbreviations: Abbreviations(
      leading: """
        dr prof hr fr hrn st frl dipl ing med jur phil rer nat habil mag lic geb gest verh ca bzw
        vgl ggf evtl sog insb bes inkl exkl zzgl abzgl z b d h u i v a s o m e vs ehem usf resp lt
        gem zit engl frz lat ital span griech russ dt österr schweiz ev kath städt staatl jh allg
        """,
      numeric: """
        nr nrn s bd bde abb tab art abs kap aufl ausg hrsg ziff anm tel str std min sek rd
        """,
      closing: """
        usw etc co gmbh ag kg jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa
        so mio mrd tsd st jr sen ff f chr zt ä
        """
    ),
    hasOrdinalStops: true,
    lineOpeners: LineOpeners(
      mailFields: "von an datum gesendet betreff kopie antwort",
      subjects: "betreff",
      captions: "abbildung abb tabelle tab foto bild grafik karte",
      bylines: "von",
      pages: "seite",
      months: """
        januar februar märz april mai juni juli august september oktober november dezember jänner
        jan feb mär apr jun jul aug sep sept okt nov dez
        """,
      ago: "vor",
      labels: """
        pressemitteilung presseinformation medienmitteilung presseerklärung entwurf vertraulich
        """
    ),
    boilerplate: germanBoilerplate,
    stemmer: "german"
  )
}
