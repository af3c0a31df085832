import AnnotationTestKit
import Testing

@Suite("annotatectl verify", .scratchDirectory)
struct VerifyCommandTests {
  @Test("is content with what was just made, in folders within folders")
  func clean() throws {
    let directory = try annotatedFolder()
    let outcome = try Annotatectl.run("verify", directory.path)
    #expect(outcome.output == "All is well: 2 sidecars checked.\n")
    #expect(outcome.status == 0)
  }

  @Test(
    "names the document and what is wrong with it",
    arguments: [
      ("a.txt", "The first ", "The worst ", "a.txt: the document changed: its SHA-256"),
      ("a.txt", "The first ", "The very first ", "a.txt: the document changed: it has"),
      ("a.txt.annotations.json", "\"quote\":\"T", "\"quote\":\"t", "text there is not the quote"),
      (
        "a.txt.annotations.json", "\"bytes\":[0,", "\"bytes\":[1,",
        "bytes and characters do not agree"
      ),
      ("a.txt.annotations.json", "\"version\":\"1.", "\"version\":\"0.", "was made by version 0."),
      ("a.txt.annotations.json", "\"results\"", "\"answers\"", "lacks its source or its results"),
      ("a.txt.annotations.json", "annotated-sidecar", "other", "not a sidecar of annotated"),
      ("a.txt.annotations.json", "\"name\":\"a.txt\"", "\"name\":\"c.txt\"", "c.txt' is gone"),
    ]
  )
  func findings(_ file: String, _ old: String, _ new: String, _ finding: String) throws {
    let directory = try annotatedFolder()
    let text = try directory.read(file)
    #expect(text.contains(old))
    try directory.write(text.replacing(old, with: new), to: file)
    let outcome = try Annotatectl.run("verify", directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(finding))
    #expect(outcome.output.contains("2 sidecars checked; something is wrong with 1 document."))
  }

  @Test("finds a sidecar whose document is gone")
  func orphan() throws {
    let directory = try annotatedFolder()
    try directory.remove("a.txt")
    let outcome = try Annotatectl.run("verify", directory.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("a.txt' is gone"))
  }

  @Test("misses the sidecar of a document that is named")
  func missingSidecar() throws {
    let path = try ScratchDirectory.current.write("Text.\n", to: "a.txt")
    let outcome = try Annotatectl.run("verify", path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("a.txt: it has no sidecar"))
  }

  @Test("fails on a path that is not there")
  func noSuchPath() throws {
    #expect(try Annotatectl.run("verify", "/nowhere/at/all").status == 66)
  }

  private func annotatedFolder() throws -> ScratchDirectory {
    let directory = try ScratchDirectory.current
    let text = "The first sentence is about Ada Lovelace. Née in 1815, she wrote of engines.\n"
    let first = try directory.write(text, to: "a.txt")
    let second = try directory.write("Ünïcode matters. \(text)", to: "deep/er/b.md")
    #expect(try Annotatectl.run("annotate", first, second).status == 0)
    return directory
  }
}
