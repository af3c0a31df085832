extension LanguageData {
  /// Phrases of Dutch that give away boilerplate.
  static let dutchBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        naar de inhoud | ga naar inhoud | ga naar de inhoud | naar boven | terug naar boven
        terug naar home | u bent hier | je bent hier | vorig artikel | volgend artikel
        vorige bericht | volgende bericht | leestijd | minuten leestijd | bekijk alle
        toon meer | meer laden
        """,
      alone: """
        home | menu | zoeken | zoek | nieuws | politiek | economie | cultuur | sport | weer
        contact | over ons | hulp | inloggen | registreren | aanmelden | uitloggen
        mijn account | volgende | vorige | terug | printen | afdrukken | archief | winkel
        vacatures | sluiten | annuleren
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        deel op | delen op | deel dit | deel dit artikel | deel via | volg ons | volg ons op
        op facebook | op twitter | op instagram | kopieer link | stuur door
        """,
      alone: "delen | deel | volgen | mailen | doorsturen"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        wij gebruiken cookies | we gebruiken cookies | gebruikt cookies | gebruik van cookies
        maakt gebruik van cookies | cookies accepteren | alles accepteren | alle cookies
        cookiebeleid | cookie instellingen | uw toestemming | jouw toestemming | onze partners
        """,
      alone: "cookies | accepteren | akkoord | weigeren"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        geef een reactie | laat een reactie achter | plaats een reactie | reageer op
        je e mailadres wordt niet gepubliceerd | het e mailadres wordt niet gepubliceerd
        uw e mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd
        verplichte velden | reactie annuleren | log in om te reageren | reacties gesloten
        geen reacties | meld misbruik | mijn naam e mail | wachtwoord vergeten
        """,
      alone: """
        reacties | reactie | reageren | antwoorden | beantwoorden | naam | e mail | website
        """
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        lees ook | lees meer | lees verder | meer over | gerelateerde artikelen
        gerelateerde berichten | gerelateerd nieuws | misschien vind je dit ook
        ook interessant | meest gelezen | best gelezen | laatste nieuws | recente berichten
        bekijk ook | zie ook | verder lezen
        """,
      alone: "tags | trefwoorden | gerelateerd | onderwerpen | aanbevolen | populair"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        schrijf je in | schrijf u in | meld je aan voor | meld u aan voor | onze nieuwsbrief
        de nieuwsbrief | ontvang onze | abonneer je | word abonnee | word lid | al abonnee
        uw e mailadres | je e mailadres | uitschrijven
        """,
      alone: "nieuwsbrief | nieuwsbrieven | abonneren | abonnement | inschrijven"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        alle rechten voorbehouden | algemene voorwaarden | gebruiksvoorwaarden
        privacyverklaring | privacybeleid | privacy statement | niets uit deze uitgave
        """,
      alone: "privacy | disclaimer | voorwaarden | colofon | adverteren"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        dit bericht en eventuele bijlagen | dit bericht is vertrouwelijk
        uitsluitend bestemd voor | niet de beoogde ontvanger | verzonden vanaf mijn
        denk aan het milieu
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        advertentie | gesponsorde inhoud | lees verder na de advertentie | klik hier
        tekst gaat verder onder
        """,
      alone: """
        persbericht
        advertentie | advertenties | gesponsord | anp
        """
    ),
  ]
}
