import AnnotationKit
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
}
