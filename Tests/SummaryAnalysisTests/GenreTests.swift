import AnnotationKit
import AnnotationTestKit
import SummaryAnalysis
import Testing

@Suite("Genre")
struct GenreTests {
  @Test("of a letter is told by how it opens and closes")
  func letter() throws {
    let text = """
      Dear Mrs Abney,

      Thank you for the seeds, which came on Tuesday in good order. The beans are in the ground \
      and the peas are in the shed until the frost has gone. Our neighbour has lent us his cold \
      frame, so the lettuces should be up before the end of the month.

      We hope to see you in June, when the roses by the gate are at their best.

      Yours sincerely,

      Harriet Cole
      """
    #expect(try summary(of: Document(text: text)).genre == .letter)
  }

  @Test("of a changelog is told by its items")
  func changelog() throws {
    let text = """
      # Changelog

      ## 2.1.0

      - Added a command that lists the open boxes of a store.
      - Fixed the crash when a box without a label was opened.
      - Changed the colour of the warnings from red to amber.
      - Removed the old spelling of the settings file.
      - Improved the speed of reading stores with many thousands of boxes.
      - Added the Frisian translation of all messages.
      """
    let document = Document(
      bytes: Array(text.utf8),
      name: "CHANGELOG.md",
      mediaType: "text/markdown"
    )
    let summary = try summary(of: document)
    #expect(summary.genre == .changelog)
    #expect(summary.sentences.allSatisfy { text.contains(document.text($0.span)) })
  }

  @Test(
    "of minutes is told in many languages, and their decisions are the summary",
    arguments: [
      """
      Minutes of the meeting of the Rowing Club

      Present: Ada Finch (chair), Tom Reed. Apologies were received from Joan Abel.

      The minutes of the last meeting were approved. The treasurer reported that the boathouse roof \
      leaks in two places. Members spoke about the noise of the pumps. ⟦It was resolved to mend the \
      roof before Easter.⟧ ⟦The committee agreed to sell the oldest four-oared boat.⟧ The chair \
      thanked the cook.

      The meeting closed at nine. The date of the next meeting is 4 May.
      """,
      """
      Ruderverein Adorf, Protokoll der Sitzung

      Anwesend: Ada Fink (Vorsitzende), Tom Ried. Entschuldigt: Hanna Abel.

      Die Vorsitzende eröffnet die Sitzung und stellt die Beschlussfähigkeit fest. Der Kassenwart \
      berichtet, dass das Dach des Bootshauses an zwei Stellen undicht ist. Die Mitglieder sprechen \
      über den Lärm der Pumpen. ⟦Der Vorstand beschließt, das Dach vor Ostern reparieren zu lassen.⟧ \
      ⟦Der Antrag, den alten Vierer zu verkaufen, wird mit neun Stimmen angenommen.⟧

      Die Vorsitzende schließt die Sitzung um neun. Die nächste Sitzung findet im Mai statt.
      """,
      """
      Club d'aviron, compte rendu de la réunion

      Présents : Ada Finet, présidente, Tom Rivet. Excusés : Jeanne Abel.

      La présidente ouvre la séance à sept heures et rappelle l'ordre du jour. Le trésorier signale \
      que le toit du hangar fuit en deux endroits. Les membres parlent du bruit des pompes. ⟦Le comité \
      décide de réparer le toit avant Pâques.⟧ ⟦La vente du vieux bateau est approuvée à \
      l'unanimité.⟧

      La séance est levée à neuf heures. La prochaine réunion aura lieu en mai.
      """,
      """
      Club de remo, acta de la junta

      Asistentes: Ada Fineza, presidenta, Tomás Ríos. Excusa su ausencia Juana Abel.

      Se abre la sesión a las siete y se lee el orden del día. El tesorero informa de que el tejado \
      tiene goteras en dos sitios. Los socios hablan del ruido de las bombas. ⟦La junta acuerda \
      arreglar el tejado antes de Semana Santa.⟧ ⟦Se aprueba por unanimidad la venta del bote viejo.⟧

      Se levanta la sesión a las nueve. La próxima reunión será en mayo.
      """,
    ]
  )
  func minutes(_ marked: String) throws {
    let text = MarkedText(marked)
    let summary = try summary(of: text.document)
    #expect(summary.genre == .minutes)
    #expect(summary.shortTexts(in: text.document) == text.quotes)
  }

  @Test(
    "of a letter is told in many languages, and what it asks for is the summary",
    arguments: [
      """
      Dear Mr Abel,

      Thank you for your card, which came on Monday. The fence between our gardens fell down in the \
      storm of last week, and your goats have eaten my young beans. ⟦Would you please mend the fence \
      before the end of April?⟧ The posts on your side are rotten. I look forward to hearing from \
      you.

      Yours sincerely,
      Ada Finch
      """,
      """
      Sehr geehrter Herr Abel,

      vielen Dank für Ihre Karte. Der Zaun zwischen unseren Gärten ist beim Sturm der letzten Woche \
      umgefallen. Ihre Ziegen haben seither alle jungen Bohnen in meinem Garten gefressen. ⟦Ich bitte \
      Sie, den Zaun bis Ende April zu reparieren.⟧ Für Rückfragen stehe ich Ihnen gern zur Verfügung.

      Mit freundlichen Grüßen

      Ada Fink
      """,
      """
      From: Ada Finch <ada@garden.example>
      To: Joan Abel <joan@goats.example>
      Subject: The fence

      Dear Joan,

      Thanks for the card. The fence fell down in the storm of last week, and your goats have eaten \
      my young beans. ⟦Please mend the fence before the end of April.⟧ The posts on your side are \
      rotten.

      Best wishes,
      Ada

      --
      Ada Finch
      Please print this mail only if you need it on paper.
      """,
    ]
  )
  func letters(_ marked: String) throws {
    let text = MarkedText(marked)
    let summary = try summary(of: text.document)
    #expect(summary.genre == .letter)
    #expect(summary.shortTexts(in: text.document) == text.quotes)
  }

  @Test("of a mail gives its subject as the headline")
  func subject() throws {
    let text = """
      From: Ada Finch <ada@garden.example>
      Subject: The fence

      Dear Joan,

      The fence fell down in the storm of last week. Please mend it before the end of April. The \
      goats have eaten my beans.

      Best wishes,
      Ada
      """
    #expect(try summary(of: Document(text: text)).headline.text == "The fence")
  }

  @Test("of reviews is told by their judgement, even where each has a few sentences")
  func reviews() throws {
    let text = """
      Reviews of the Orrin lamp

      A bright lamp that is easy to clean. My wife says it is the best lamp we have had.

      Great lamp, poor switch. I love the light. The switch broke in a week.

      The switch is awful. I sent my lamp back and they were helpful.

      Nice light, cheap switch. You get a good lamp for the price.

      I recommend the lamp to everyone. It is bright and the shade is easy to wash.

      My lamp is great. The switch is slow, but I am happy.
      """
    #expect(try summary(of: Document(text: text)).genre == .opinions)
  }

  @Test("of an encyclopaedia entry is not that of a paper for its references")
  func references() throws {
    let text = """
      Ada Finch (born 1912) was a rower and boat builder from Orrin.[1] She won the race around the \
      island five times, the last time in 1951.[2][3]

      Finch learned to build boats from her uncle, who owned the yard at the weir.[4] In 1938 she \
      took over the yard and built racing boats of cedar.[5] Her boats were bought by clubs in \
      eleven countries.[6]

      The yard closed in 1979, and the town keeps her last boat in the library.[7] A street beside \
      the weir has her name.[8]
      """
    #expect(try summary(of: Document(text: text)).genre == .article)
  }

  @Test("of a changelog leaves room for the line that says what the thing is")
  func introducedChangelog() throws {
    let text = """
      # tidepool

      A small library that predicts tides at the stations of a coast from harmonic constants.

      ## Changelog

      - Breaking: the tides of a station come one after the other instead of in a list.
      - Added 412 stations at the coasts of Indonesia and the Philippines.
      - Fixed wrong tides in the hour after the clocks of a station change.
      - Fixed a crash with stations south of the polar circle.
      """
    let document = Document(bytes: Array(text.utf8), name: "README.md", mediaType: "text/markdown")
    let summary = try summary(of: document)
    #expect(summary.genre == .changelog)
    #expect(summary.oneLine.hasPrefix("A small library that predicts tides"))
  }
}
