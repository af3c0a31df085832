extension SummaryLexicon {
  /// Italian.
  static let italian = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        ma|e|ed|però|tuttavia|quindi|perciò|pertanto|dunque|inoltre|anche|poi|infine|infatti|o
        invece|eppure|così|allora|per esempio|ad esempio|di conseguenza|al contrario|cioè
        in seguito|nel frattempo|quest'ultimo|quest'ultima
        """
      ),
      (
        .pronoun,
        """
        egli|ella|esso|essa|essi|esse|lui|lei|loro|questo|questa|questi|queste|quello|quella
        quelli|quelle|ciò|suo|sua|suoi|sue|tale|tali
        """
      ),
      (.anaphor, "egli|ella|esso|essa|essi|esse|lei"),
      (.thirdPerson, "egli|ella|lui|lei|suo|sua|suoi|sue"),
      (.firstPerson, "io|mi|me|mio|mia|miei|mie|noi|ci|nostro|nostra|nostri|nostre"),
      (.secondPerson, "tu|ti|te|tuo|tua|voi|vi|vostro|vostra"),
      (.selfReference, "articolo|lavoro|studio|rapporto|contratto|libro|anno|settimana|mese"),
      (
        .cue,
        """
        in sintesi|in breve|in conclusione|in questo lavoro|in questo articolo|proponiamo
        presentiamo|mostriamo|obiettivo è|soprattutto|ha annunciato|ha deciso|è un|è una
        """
      ),
      (.speech, "detto|dice|ha spiegato|ha aggiunto|ha affermato|ha dichiarato|racconta"),
      (
        .verdict,
        "buono|buona|ottimo|ottima|pessimo|perfetto|consiglio|bello|bella|deluso|pulito|gentile"
      ),
      (.scholarly, "et al|proponiamo|in questo articolo|in questo lavoro|ipotesi|metodologia"),
      (.meeting, "verbale|ordine del giorno|presenti|all'unanimità|la seduta|prossima riunione"),
      (
        .invitation,
        """
        clicca|cliccate|iscriviti|abbonati|seguici|leggi anche|leggi di più
        """
      ),
      (
        .decision,
        """
        delibera|deliberato|approva|approvano|approvato|approvata|decide|deciso|elegge
        eletto|autorizza|nomina|respinge|unanimità
        """
      ),
      (
        .formality,
        """
        apre la seduta|seduta è aperta|seduta è tolta|seduta termina|ordine del giorno|il verbale
        verbale della|sono presenti|assenti|prossima riunione|prossima seduta|numero legale
        """
      ),
      (
        .request,
        """
        la prego|vi prego|le chiedo|vi chiedo|chiedo che|chiedo di|chiediamo|per favore|richiedo
        sollecito|vorrei|potrebbe|potreste|si prega
        """
      ),
      (
        .courtesy,
        """
        la ringrazio|vi ringrazio|grazie per|grazie mille|a disposizione|in attesa di|spero che stia
        """
      ),
      (.salutation, "caro|cara|gentile|egregio|spettabile"),
      (.valediction, "cordiali saluti|distinti saluti|un abbraccio|cordialmente"),
    ],
    summaryHeadings: ["riassunto", "sommario", "sintesi", "in breve", "abstract"],
    asideHeadings: [
      "informazioni su", "chi siamo", "riferimenti", "bibliografia", "ringraziamenti", "allegato",
      "voci correlate", "collegamenti esterni", "note", "contatti",
    ]
  )
}
