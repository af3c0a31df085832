extension LanguageData {
  /// Phrases of Swedish that give away boilerplate.
  static let swedishBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        hoppa till innehåll | hoppa till innehållet | till innehållet | till toppen
        tillbaka till toppen | du är här | till startsidan | föregående artikel | nästa artikel
        föregående inlägg | nästa inlägg | lästid | minuters läsning | visa mer | visa alla
        ladda fler | skriv ut
        """,
      alone: """
        hem | meny | sök | nyheter | politik | ekonomi | kultur | sport | väder | kontakt
        kontakta oss | om oss | hjälp | logga in | logga ut | registrera | mitt konto | nästa
        föregående | tillbaka | arkiv | butik | jobb | stäng | avbryt | startsida | ledare
        debatt
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        dela på | dela artikeln | dela denna | dela via | tipsa en vän | följ oss | följ oss på
        på facebook | på twitter | på instagram | kopiera länk
        """,
      alone: "dela | tweeta | tipsa | följ | mejla"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        vi använder cookies | använder cookies | använder kakor | användningen av cookies
        godkänn cookies | acceptera alla | godkänn alla | cookieinställningar | cookiepolicy
        ditt samtycke | våra partner
        """,
      alone: "cookies | kakor | acceptera | godkänn | avvisa | jag förstår"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        lämna en kommentar | lämna ett svar | skriv en kommentar | kommentera artikeln
        din e postadress kommer inte publiceras | din e postadress kommer inte att publiceras
        obligatoriska fält är märkta | avbryt svar | logga in för att kommentera
        inga kommentarer | kommentarer avstängda | anmäl kommentar | spara mitt namn
        glömt lösenord
        """,
      alone: "kommentarer | kommentar | kommentera | svara | svar | namn | e post | webbplats"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        läs också | läs även | läs mer | läs vidare | mer om | relaterade artiklar
        relaterade inlägg | liknande artiklar | mest läst | mest lästa | senaste nytt
        senaste inlägg | senaste nyheterna | se även | du kanske också gillar | fler artiklar
        """,
      alone: "taggar | etiketter | relaterat | ämnen | rekommenderat | populärt"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        prenumerera på | anmäl dig till | vårt nyhetsbrev | nyhetsbrevet | få vårt nyhetsbrev
        din e postadress | bli prenumerant | bli medlem | redan prenumerant | avregistrera
        """,
      alone: "nyhetsbrev | prenumerera | prenumeration"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        alla rättigheter förbehållna | alla rättigheter reserverade | allmänna villkor
        användarvillkor | integritetspolicy | personuppgifter | ansvarig utgivare
        """,
      alone: "integritet | villkor | annonsera | tillgänglighet"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        detta meddelande är konfidentiellt | inte är den avsedda mottagaren
        skickat från min iphone | skickat från min | tänk på miljön
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: "annons | sponsrat innehåll | artikeln fortsätter under annonsen | klicka här",
      alone: """
        pressmeddelande
        annons | annonser | sponsrat | tt
        """
    ),
  ]
}
