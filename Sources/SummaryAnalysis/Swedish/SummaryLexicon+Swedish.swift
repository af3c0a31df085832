extension SummaryLexicon {
  /// Swedish.
  static let swedish = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        men|och|dock|emellertid|därför|dessutom|också|även|sedan|därefter|senare|slutligen
        till exempel|däremot|ändå|så|då|där|här|istället|samtidigt|under tiden|alltså|för övrigt
        andra|annars
        """
      ),
      (
        .pronoun,
        """
        han|hon|den|det|de|hans|hennes|dess|deras|honom|henne|dem|denna|detta|dessa|sådan|sådana
        """
      ),
      (.anaphor, "han|hon|honom|henne"),
      (.thirdPerson, "han|hon|hans|hennes|honom|henne"),
      (.firstPerson, "jag|mig|min|mitt|mina|vi|oss|vår|vårt|våra"),
      (.secondPerson, "du|dig|din|ditt|dina|ni|er|ert|era"),
      (.selfReference, "artikeln|studien|rapporten|uppsatsen|året|veckan|månaden|avtalet"),
      (
        .cue,
        """
        sammanfattningsvis|kort sagt|i denna studie|vi visar|vi föreslår|syftet|framför allt
        meddelade|beslutade|är en|är ett|var en|var ett
        """
      ),
      (
        .speech,
        """
        sade|sa|säger|berättar|berättade|förklarade|tillade|frågade|svarade|enligt
        """
      ),
      (
        .verdict,
        """
        bra|dålig|dåligt|fantastisk|rekommenderar|nöjd|missnöjd|dyr|billig|vänlig|ren|gott
        trevlig
        """
      ),
      (.scholarly, "et al|i denna studie|i denna uppsats|hypotes|metodik|resultaten visar"),
      (
        .meeting,
        """
        protokoll|dagordning|dagordningen|närvarande|enhälligt|beslutades|ordförande|ordföranden
        årsmöte|mötet
        """
      ),
      (
        .decision,
        """
        beslutar|beslutade|beslutades|godkänner|godkände|godkändes|antog|antogs|valde|valdes
        avslog|bifölls|enhälligt|uppdrog
        """
      ),
      (
        .formality,
        """
        dagordningen|öppnade|öppnades|avslutade|avslutades|närvarande|frånvarande
        föregående protokoll|nästa möte
        """
      ),
      (
        .request,
        """
        vänligen|jag ber|vi ber|jag vill be|jag begär|vi begär|kan ni|kan du|skulle ni|härmed
        överklagar|jag önskar
        """
      ),
      (.courtesy, "tack för|tackar för|jag hoppas att|ser fram emot"),
      (.invitation, "klicka här|klicka på|prenumerera|följ oss|läs mer|läs också"),
      (.salutation, "hej|bästa|kära|käre"),
      (.valediction, "med vänlig hälsning|med vänliga hälsningar|vänligen|hälsningar"),
    ],
    summaryHeadings: ["sammanfattning", "sammandrag", "i korthet", "kortfattat", "abstract"],
    asideHeadings: [
      "om oss", "referenser", "källor", "bilaga", "tack", "se även", "externa länkar", "noter",
      "kontakt",
    ]
  )
}
