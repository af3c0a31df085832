import AnnotationKit
import Testing

@testable import SummaryAnalysis

@Suite("Line of a document")
struct DocumentLineTests {
  @Test(
    "has single spaces between its words, and none around them",
    arguments: [
      ("  one\n\ttwo ", "one two"), ("one\u{A0}two\u{3000}three", "one two three"),
      ("one\u{2003}\u{2028}two\u{1680}", "one two"), ("Österreich « À »", "Österreich « À »"),
      (" ", ""), ("", ""),
    ]
  )
  func line(text: String, expected: String) {
    let document = Document(text: text)
    #expect(document.line(TextSpan(0, document.bytes.count)) == expected)
  }

  @Test("is measured in code points")
  func characters() {
    #expect("Österreich…".characters == 11)
  }
}
