import AnnotationTestKit
import Testing

@Suite("annotatectl text", .scratchDirectory)
struct TextCommandTests {
  private static let text = """
    # The mill

    It stood at the bend. It fell.

    - one wheel

    """

  @Test("prints the canonical text byte for byte")
  func canonical() throws {
    #expect(try Annotatectl.run("text", write()).output == Self.text)
  }

  @Test("prints one sentence a line, paragraphs apart")
  func sentences() throws {
    let outcome = try Annotatectl.run("text", "--sentences", write())
    #expect(outcome.output == "# The mill\n\nIt stood at the bend.\nIt fell.\n\n- one wheel\n")
  }

  @Test("prints one block a line")
  func structure() throws {
    let outcome = try Annotatectl.run("text", "--structure", write())
    #expect(
      outcome.lines == [
        "heading\t1\t-\t# The mill", "paragraph\t0\t-\tIt stood at the bend. It fell.",
        "listItem\t1\t-\t- one wheel",
      ]
    )
  }

  private func write() throws -> String {
    try ScratchDirectory.current.write(Self.text, to: "mill.md")
  }
}
