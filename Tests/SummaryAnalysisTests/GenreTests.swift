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
}
