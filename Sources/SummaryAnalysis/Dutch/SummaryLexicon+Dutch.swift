extension SummaryLexicon {
  /// Dutch.
  static let dutch = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        maar|en|echter|toch|daarom|dus|daardoor|bovendien|daarnaast|verder|ook|dan|daarna|want|of
        vervolgens|ten slotte|tenslotte|intussen|ondertussen|niettemin|desondanks|daarentegen
        bijvoorbeeld|zo|immers|evenwel|hierdoor|hiervoor|daarbij|ja|nee
        """
      ),
      (
        .pronoun,
        "hij|zij|ze|het is|hem|haar|hun|zijn|dit|deze|dat|die|zulke|dergelijke|hen"
      ),
      (.anaphor, "hij|zij|hem|hen"),
      (.thirdPerson, "hij|zij|hem|haar"),
      (.firstPerson, "ik|me|mij|mijn|wij|we|ons|onze"),
      (.secondPerson, "jij|je|jou|jouw|jullie|u|uw"),
      (.selfReference, "artikel|studie|rapport|onderzoek|boek|jaar|week|maand|paper"),
      (
        .cue,
        """
        samengevat|kortom|in dit artikel|in dit onderzoek|dit artikel|wij tonen|het doel|vooral
        kondigde|besloot|is een|was een
        """
      ),
      (.speech, "zei|zegt|vertelde|voegde|verklaarde|vroeg|antwoordde|aldus"),
      (.verdict, "goed|goede|slecht|mooi|geweldig|prima|lekker|aanrader|teleurgesteld|schoon|duur"),
      (.scholarly, "et al|in dit artikel|in dit onderzoek|hypothese|resultaten tonen"),
      (.meeting, "notulen|agenda|aanwezig|afwezig|unaniem|volgende vergadering|voorzitter|besluit"),
      (
        .invitation,
        """
        klik hier|klik op|abonneer|volg ons|lees meer|lees ook|schrijf je in
        """
      ),
      (
        .decision,
        """
        besluit|besluiten|besloot|besloten|keurt|keurde|goedgekeurd|gekozen|benoemd
        unaniem|akkoord|aangenomen|verworpen
        """
      ),
      (
        .formality,
        """
        notulen|de agenda|opent de|opende de|sluit de|sloot de|afwezig|aanwezig|afmelding
        volgende vergadering|afgemeld
        """
      ),
      (
        .request,
        """
        verzoek|verzoeken|wilt u|wil je|kunt u|kun je|alstublieft|ik vraag|wij vragen|hierbij
        maak bezwaar
        """
      ),
      (
        .courtesy,
        """
        dank u|dank voor|bedankt voor|hartelijk dank|ik hoor graag|zie uit naar|ik hoop dat het
        """
      ),
      (.salutation, "beste|geachte|lieve|hallo"),
      (.valediction, "met vriendelijke groet|hoogachtend|groeten|vriendelijke groeten"),
    ],
    summaryHeadings: ["samenvatting", "in het kort", "kort samengevat", "abstract"],
    asideHeadings: [
      "over", "literatuur", "bronnen", "bijlage", "dankwoord", "zie ook", "externe links", "noten",
      "contact",
    ]
  )
}
