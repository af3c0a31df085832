import AnnotationKit
import AnnotationTestKit
import SummaryAnalysis
import Testing

/// Each text has sentences that could not stand alone, marked.
@Suite("Readability of summaries")
struct ReadabilityTests {
  @Test(
    "leaves out what makes no sense alone",
    arguments: [
      """
      The mill at Orrin closed in the autumn after two dry summers. Its cat stayed. ⟦However, the \
      owner still pays the miller.⟧ The town of Orrin has offered to buy the mill for a museum. The \
      council will decide in May whether the weir of the mill is to be opened for salmon.
      """,
      """
      The orchard lost its oldest pear tree in the storm of last week. ⟦Who will mourn an old \
      pear tree in a wet year?⟧ The gardeners will graft its shoots onto forty young trees. Visitors \
      to the orchard can order a young tree at the gate until October.
      """,
      """
      The clerk read the terms of the lease to the whole assembly. "The roof leaks. ⟦The cellar \
      floods in every month with an R.⟧ The stairs are rotten," said the tenant. The lease of the \
      house ends at Christmas and will not be renewed by the parish.
      """,
      """
      The harbour board has bought a new crane for the north quay of Tessel. The crane of the north \
      quay lifts forty tons and stands on rails.

      ⟦The new crane of the north quay lifts a boat at Tessel.⟧

      Mara Finch/Reuters

      The board will sell the old crane by auction before the quay opens in June.
      """,
      """
      The archive of the parish was moved to the vicarage in the spring. The index of the archive \
      lists nine hundred deeds. ⟦A second index is a copy of it.⟧ ⟦The archive of the parish also \
      holds maps and letters of the parish and …⟧ The vicar opens the archive on Mondays.
      """,
      """
      Le moulin de Vaurelle a fermé en automne après deux étés secs. Son chat est resté. ⟦Cependant, \
      le propriétaire paie encore le meunier.⟧ La commune de Vaurelle veut acheter le moulin pour \
      en faire un musée. Le conseil décidera en mai si le barrage du moulin doit être ouvert.
      """,
      """
      Die Mühle in Orrin schloss im Herbst nach zwei trockenen Sommern. Ihre Katze blieb. \
      ⟦Allerdings bezahlt der Besitzer den Müller noch immer.⟧ Die Gemeinde Orrin will die Mühle \
      für ein Museum kaufen. Der Rat entscheidet im Mai, ob das Wehr der Mühle geöffnet wird.
      """,
      """
      The archive of the parish at Orrin holds nine hundred deeds and forty maps of the valley. ⟦The \
      archive holds deeds of Orrin.⟧ The oldest deed of the archive was written in the year of the \
      flood and names every mill of the valley. The vicar of Orrin opens the archive to visitors on \
      the first Monday of every month but August.
      """,
      """
      The bicycle works of Orrin were founded by a locksmith in a shed behind the mill. A bank and a \
      brewer lent the works money in the hard years. ⟦Bicycles for children rescued it in the years \
      of the bicycle works and the mill.⟧ The works of Orrin closed in the autumn and the shed \
      behind the mill became a school.
      """,
      """
      Die Mühle in Orrin mahlte Korn für vier Dörfer und gehörte einem Müller namens Abel. Der Müller \
      starb im Herbst nach zwei trockenen Sommern. ⟦Im Winter kaufte ihn niemand aus der Mühle und \
      den vier Dörfern frei.⟧ Die Mühle in Orrin gehört heute den vier Dörfern.
      """,
      """
      The Weir at Orrin

      The weir at Orrin will be closed on Monday for the salmon, said the mayor. The salmon have \
      waited below the weir since the floods of the spring.

      The mill beside the weir stands still until the autumn. The miller of Orrin will mend boats.

      About Orrin

      ⟦Orrin is a town of four hundred people with a weir, a mill and a mayor.⟧
      """,
      """
      The ferry board met at Orrin on Monday to hear the engineers. ⟦The ferry board member Ann \
      LeeAnn LeeThe ferry that forgotMore about ferriesWhat the board said is leaving the ferry \
      board of Orrin.⟧ The engineers told the board that the ferry needs a new hull before winter.
      """,
    ]
  )
  func leavesOut(_ marked: String) throws {
    let text = MarkedText(marked)
    let document = text.document
    let analyser = SummaryAnalyser(sentences: .count(2))
    let chosen = try summary(of: document, by: analyser).shortTexts(in: document)
    for quote in text.quotes { #expect(!chosen.contains(quote)) }
    #expect(!chosen.isEmpty)
  }

  @Test(
    "leaves out the names of speakers, signatures and headers of mails",
    arguments: [
      """
      Talk with the keeper of the mill

      ⟦INTERVIEWER: The mill has been shut since the flood of that year, hasn't it.⟧

      ⟦KEEPER: The mill was shut for nine years.⟧ The town bought the mill from the last heir for one \
      pound and gave it a new wheel. The mill now grinds flour on Thursdays for the school.
      """,
      """
      ⟦From: The keeper of the mill <keeper@mill.example>⟧
      ⟦Subject: The mill of the town⟧

      Dear Ann,

      The town bought the mill from the last heir for one pound and gave it a new wheel. The mill now \
      grinds flour on Thursdays for the school of the town.

      ⟦Best wishes,⟧
      ⟦Ben⟧

      --
      ⟦Ben Cole, keeper of the mill of the town since the year of the flood.⟧

      ⟦> Has the town bought the mill from the last heir? The school would like flour from the mill.⟧
      """,
    ]
  )
  func leavesOutFrames(_ marked: String) throws {
    let text = MarkedText(marked)
    let document = text.document
    let analyser = SummaryAnalyser(sentences: .count(6))
    let chosen = try summary(of: document, by: analyser).sentences.map(\.span)
    #expect(!chosen.isEmpty)
    for span in text.spans { #expect(!chosen.contains { $0.overlaps(span) }) }
  }

  @Test("keeps the sentence that a pronoun looks back to with the one that it opens")
  func keepsPairs() throws {
    let text = """
      Maren Holt took over the harbour kiosk in April. She sells bait, tea and newspapers at the \
      kiosk from five in the morning. The harbour kiosk had been shut for nine years before Maren \
      Holt came to the harbour. The harbour office let the kiosk for a pound a year.
      """
    let document = MarkedText(text).document
    for count in 1...4 {
      let analyser = SummaryAnalyser(sentences: .count(count))
      let chosen = try summary(of: document, by: analyser).shortTexts(in: document)
      let hasPronoun = chosen.contains { $0.hasPrefix("She") }
      #expect(!hasPronoun || chosen.contains { $0.hasPrefix("Maren Holt took") })
    }
  }
}
