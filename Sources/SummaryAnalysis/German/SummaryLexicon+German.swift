extension SummaryLexicon {
  /// German.
  static let german = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        aber|und|doch|jedoch|allerdings|dennoch|trotzdem|deshalb|daher|darum|deswegen|somit|also
        außerdem|zudem|ferner|überdies|denn|oder|sondern|stattdessen|hingegen|dagegen|dabei|dadurch
        danach|dann|anschließend|schließlich|inzwischen|unterdessen|folglich|demnach|ebenso
        gleichwohl|immerhin|nämlich|zum beispiel|so|auch|andererseits|im gegensatz dazu|dafür|damit
        daraus|darauf|darin|hierbei|hierzu|hierfür|letztere|letzterer|letzteres|ja|nein
        """
      ),
      (
        .pronoun,
        """
        er|sie|es|ihr|ihre|ihrer|ihren|ihrem|ihm|ihn|ihnen|sein|seine|seiner|seinen|seinem|dies
        diese|dieser|dieses|diesem|diesen|jene|jener|jenes|solche|solcher|solches
        """
      ),
      (.anaphor, "er|ihn|ihm|ihnen|sein|seine|seiner|seinen|seinem|seines"),
      (.thirdPerson, "er|ihm|ihn|sein|seine|seinen|seinem|seiner|sie|ihr|ihre|ihren"),
      (.firstPerson, "ich|mich|mir|mein|meine|meinen|meiner|wir|uns|unser|unsere|unseren"),
      (.secondPerson, "du|dich|dir|dein|deine|euch|euer"),
      (
        .selfReference,
        "arbeit|artikel|studie|bericht|aufsatz|vertrag|buch|kapitel|jahr|woche|monat"
      ),
      (
        .cue,
        """
        zusammenfassend|insgesamt|kurz gesagt|in dieser arbeit|wir zeigen|wir stellen|wir schlagen
        ziel ist|das ziel|entscheidend|vor allem|beschlossen|kündigte an|ist ein|ist eine|war ein
        war eine|im mittelpunkt|das ergebnis
        """
      ),
      (.speech, "sagte|sagt|erklärte|teilte|fügte|betonte|berichtete|fragte|antwortete"),
      (
        .verdict,
        """
        gut|gute|guter|gutes|sehr gut|schlecht|toll|super|schön|schöne|perfekt|leider|empfehlen
        zufrieden|freundlich|sauber|lecker|teuer|billig|enttäuscht|begeistert|hervorragend
        """
      ),
      (
        .scholarly,
        "et al|in dieser arbeit|ergebnisse zeigen|hypothese|methodik|stichprobe|untersucht wurde"
      ),
      (
        .meeting,
        """
        protokoll|tagesordnung|anwesend|entschuldigt|einstimmig|beschluss|beschlossen|vorsitzende
        nächste sitzung|stimmen dafür|antrag|angenommen|enthaltungen
        """
      ),
      (
        .invitation,
        """
        klicken sie|hier klicken|abonnieren sie|jetzt abonnieren|folgen sie uns|mehr lesen
        weiterlesen|melden sie sich
        """
      ),
      (
        .decision,
        """
        beschließt|beschloss|beschlossen|beschließen|genehmigt|genehmigte|bewilligt|bewilligte
        angenommen|abgelehnt|gewählt|entlastet|beauftragt|beauftragte|zugestimmt|stimmt zu
        stimmte zu|einstimmig
        """
      ),
      (
        .formality,
        """
        tagesordnung|eröffnet|eröffnete|schließt die|schloss die|beschlussfähig|beschlussfähigkeit
        anwesend|entschuldigt|nächste sitzung|nächste versammlung|protokoll der|das protokoll
        begrüßt|begrüßte
        """
      ),
      (
        .request,
        """
        bitte|ich bitte|wir bitten|bitten wir|bitte ich|ich fordere|wir fordern|fordere ich|beantrage
        beantragen|kündige|kündigen|widerspruch ein|widerspreche|hiermit|ersuche|könnten sie
        könntest du|würden sie|möchte ich sie
        """
      ),
      (
        .courtesy,
        """
        vielen dank|herzlichen dank|ich danke|wir danken|danke für|stehe ich ihnen|stehen wir ihnen
        freue mich auf|freuen uns auf|ich hoffe es geht|gerne zur verfügung|gern zur verfügung
        """
      ),
      (
        .expletive,
        "es wird beschlossen|es wurde beschlossen|es wurde vereinbart|es liegen|es wurde festgestellt"
      ),
      (.salutation, "liebe|lieber|sehr geehrte|sehr geehrter|hallo"),
      (.valediction, "mit freundlichen grüßen|freundliche grüße|herzliche grüße|hochachtungsvoll"),
    ],
    summaryHeadings: [
      "zusammenfassung", "kurzfassung", "abstract", "das wichtigste in kürze", "in kürze",
      "auf einen blick", "überblick",
    ],
    asideHeadings: [
      "über", "literatur", "quellen", "danksagung", "anhang", "weblinks", "siehe auch",
      "einzelnachweise", "anmerkungen", "kontakt", "pressekontakt", "lizenz",
    ]
  )
}
