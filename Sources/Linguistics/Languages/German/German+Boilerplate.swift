extension LanguageData {
  /// Phrases of German that give away boilerplate.
  static let germanBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        zum inhalt springen | zum inhalt | zur navigation | zum hauptinhalt | zur suche
        nach oben | zum seitenanfang | sie sind hier | menü öffnen | menü schließen
        zurück zur startseite | zurück zur übersicht | nächster artikel | vorheriger artikel
        nächster beitrag | vorheriger beitrag | artikel drucken | seite drucken | lesezeit
        mehr anzeigen | alle anzeigen | bitte warten | javascript aktivieren | zum thema
        """,
      alone: """
        startseite | menü | suche | suchen | nachrichten | politik | wirtschaft | kultur | sport
        wetter | kontakt | über uns | hilfe | anmelden | abmelden | registrieren | einloggen
        login | mein konto | weiter | zurück | drucken | archiv | themen | shop | mediathek
        karriere | jobs | schließen | abbrechen | home | navigation | übersicht | service
        ressorts
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        auf facebook teilen | auf twitter teilen | artikel teilen | beitrag teilen | per e mail
        per whatsapp | folgen sie uns | folge uns | auf facebook | auf twitter | auf instagram
        link kopieren | teilen twittern | als e mail versenden | merken teilen
        """,
      alone: "teilen | twittern | merken | empfehlen | folgen | weiterleiten | mailen"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        wir verwenden cookies | wir nutzen cookies | verwendet cookies | nutzt cookies
        cookies akzeptieren | alle akzeptieren | alle cookies | cookie einstellungen
        einwilligung | zustimmen und | nutzung von cookies | verwendung von cookies
        mehr zum datenschutz | unsere partner
        """,
      alone: "cookies | akzeptieren | zustimmen | ablehnen | einverstanden"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        kommentar schreiben | kommentar verfassen | kommentar hinterlassen | kommentare zu
        schreibe einen kommentar | schreiben sie einen kommentar | antwort abbrechen
        deine e mail adresse wird nicht veröffentlicht
        ihre e mail adresse wird nicht veröffentlicht | e mail adresse wird nicht
        erforderliche felder sind | pflichtfelder | zum kommentieren | um zu kommentieren
        keine kommentare | kommentare geschlossen | kommentar melden | diskutieren sie mit
        meinen namen meine e mail | passwort vergessen
        bewertung schreiben | bewertung abgeben | rezension schreiben | rezension verfassen
        """,
      alone: "kommentare | kommentar | antworten | antwort | diskussion | name | e mail"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        lesen sie auch | lesen sie mehr | das könnte sie auch interessieren | auch interessant
        mehr zum thema | weitere artikel | weitere nachrichten | ähnliche artikel
        ähnliche beiträge | verwandte themen | meistgelesen | meist gelesen
        am häufigsten gelesen | empfohlene artikel | mehr aus | siehe auch | zum artikel
        weiterlesen | neueste artikel | neueste beiträge | letzte beiträge | beliebte artikel
        schlagwörter
        """,
      alone: "schlagworte | themen | mehr | beliebt | empfehlungen | tags"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        newsletter abonnieren | newsletter bestellen | unseren newsletter | zum newsletter
        für den newsletter | jetzt abonnieren | jetzt anmelden | jetzt registrieren
        kostenlos testen | jetzt testen | bereits abonnent | als abonnent
        e mail adresse eingeben | push nachrichten | im abo
        """,
      alone: "newsletter | abo | abonnieren | abonnement"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        alle rechte vorbehalten | nutzungsbedingungen | datenschutzerklärung
        allgemeine geschäftsbedingungen | impressum und | datenschutz impressum
        impressum datenschutz | agb datenschutz | für den inhalt externer
        vervielfältigung nur mit
        """,
      alone: """
        impressum | datenschutz | agb | haftungsausschluss | mediadaten | barrierefreiheit
        """
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        diese e mail enthält vertrauliche | diese nachricht ist vertraulich
        nicht der beabsichtigte empfänger | nicht der richtige adressat | irrtümlich erhalten
        von meinem iphone gesendet | gesendet von | denken sie an die umwelt
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        weiter nach der anzeige | anzeige | werbung | bild vergrößern | foto dpa | quelle dpa
        zur bildergalerie
        """,
      alone: """
        pressemitteilung | zur sofortigen veröffentlichung
        anzeige | werbung | dpa | gesponsert
        """
    ),
  ]
}
