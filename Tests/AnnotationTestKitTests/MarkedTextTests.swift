import AnnotationKit
import AnnotationTestKit
import Testing

@Suite("Marked text")
struct MarkedTextTests {
  @Test("gives the text without marks, and the marked spans in bytes")
  func spans() {
    let marked = MarkedText("Né ⟦hier⟧, parti ⟦le ⟦3 mai⟧⟧.")
    #expect(marked.text == "Né hier, parti le 3 mai.")
    #expect(marked.spans == [TextSpan(4, 8), TextSpan(16, 24), TextSpan(19, 24)])
    #expect(marked.quotes == ["hier", "le 3 mai", "3 mai"])
  }

  @Test(
    "writes marks back as they were",
    arguments: ["", "plain", "⟦a⟧⟦b⟧", "⟦a ⟦b⟧⟧ c", "a ⟦é́⟧", "⟦⟧a"]
  )
  func roundTrip(_ line: String) {
    let marked = MarkedText(line)
    #expect(marked.description == line)
    #expect(MarkedText(marked.document, marking: marked.spans.reversed()) == marked)
  }

  @Test("shows a mark that is never closed")
  func unbalanced() {
    #expect(MarkedText("a ⟦b c").description == "a ⟦b c⟧")
  }
}
