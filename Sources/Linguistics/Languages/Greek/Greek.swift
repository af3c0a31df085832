extension LanguageData {
  /// Greek.
  static let greek = LanguageData(
    tag: "el",
    stopWords: greekStopWords,
    abbreviations: Abbreviations(
      leading: "κ κα κος κυρ δρ καθ αγ πρβλ βλ δηλ αρ στρ λεωφ οδ τηλ πρωθ υπ γεν",
      numeric: "αρ αριθ σ σελ σσ τόμ κεφ άρθ παρ εικ πίν τηλ",
      closing: "κλπ κτλ δισ εκατ χιλ ευρ ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ"
    ),
    lineOpeners: LineOpeners(
      mailFields: "από προς ημερομηνία εστάλη θέμα κοιν",
      subjects: "θέμα",
      captions: "εικόνα εικ πίνακας πίν σχήμα χάρτης φωτογραφία φωτο",
      bylines: "του της γράφει",
      pages: "σελίδα",
      months: """
        ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου
        οκτωβρίου νοεμβρίου δεκεμβρίου ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος
        ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος
        """,
      ago: "πριν",
      labels: "δελτίο τύπου"
    ),
    boilerplate: greekBoilerplate,
    stemmer: "greek"
  )
}
