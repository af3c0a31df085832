import AnnotationKit
import KeywordAnalysis
import Testing

@Suite("Names of keyphrases")
struct KeyphraseNameTests {
  @Test(
    "are nominatives where the text has one, in small letters where sentences do not open",
    arguments: [
      (
        """
        Паромная переправа закрыта. Жители паромной переправы ждут ремонта. Начальник паромной
        переправы говорит о пробоине. Катер заменит паром у паромной переправы.
        """,
        "паромная переправа", "паромной переправы"
      ),
      (
        """
        Місто відкрило бібліотеку. У бібліотеці є зала. Діти люблять бібліотеку. Кожна бібліотека
        має гурток, а в бібліотеки є сад.
        """,
        "бібліотека", "бібліотеку"
      ),
      (
        """
        Der Verein baut den Lehrbienenstand um. Das Dach des Lehrbienenstands ist undicht, und die
        Kasse des Lehrbienenstands ist leer.
        """,
        "Lehrbienenstand", "Lehrbienenstands"
      ),
      (
        """
        Kommunen bygger om järnvägsstationen i Lund. Resenärerna vid järnvägsstationen klagar. En
        järnvägsstation utan tak är kall. Vid järnvägsstationen saknas bänkar.
        """,
        "järnvägsstation", "järnvägsstationen"
      ),
    ]
  )
  func areNominatives(text: String, name: String, variant: String) throws {
    let phrase = try #require(try Keywords.of(text).first { $0.phrase == name })
    #expect(phrase.variants.contains(variant))
  }

  @Test("are written as elsewhere when a heading in capitals has them")
  func readHeadings() throws {
    let text = """
      WATER TREATMENT WORKS

      The committee visited Oakmere on Monday. The pumps there are forty years old, and the filters
      clog in autumn. New pumps would cost two million.

      WATER TREATMENT WORKS AND THE RIVER

      Anglers say that the river smells. NASA pictures show algae. The filters were meant to stop the
      algae, and the pumps to keep the river full.
      """
    let phrases = try Keywords.of(text).map(\.phrase)
    #expect(phrases.contains("water treatment works"))
    #expect(phrases.contains("NASA pictures"))
  }

  @Test("are not taken from the last parts of compounds")
  func leaveCompounds() throws {
    let text = """
      The pact was meant to stop the imperialists. An anti-imperialist league met in Brussels, and its
      anti-imperialist paper was printed there. The imperialists, it wrote, had lost.
      """
    let phrases = try Keywords.of(text)
    let foes = try #require(phrases.first { $0.phrase == "imperialists" })
    #expect(foes.occurrences.count == 2)
  }

  @Test("are those of the whole where a part never stands alone")
  func nameTheWhole() throws {
    let text = """
      La sopa lleva aceite de oliva y ajo. El pan se moja en aceite de oliva. Con el aceite de oliva
      se fríe el ajo. La abuela compra el aceite de oliva en el pueblo.
      """
    let phrases = try Keywords.of(text).map(\.phrase)
    #expect(phrases.contains("aceite de oliva"))
    #expect(Set(phrases).isDisjoint(with: ["aceite", "oliva"]))
  }
}
