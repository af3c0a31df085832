import AnnotationKit
import AnnotationTestKit
import Testing

@Suite("annotatectl show, timeline, keywords and summary", .scratchDirectory)
struct LookCommandTests {
  private static let commands = ["show", "timeline", "keywords", "summary"]

  @Test("take a document or its sidecar, and print the same without colours", arguments: commands)
  func bothNames(_ command: String) throws {
    let path = try annotatedSeed()
    let ofDocument = try Annotatectl.run(command, path)
    #expect(ofDocument.status == 0)
    #expect(!ofDocument.output.contains("\u{1B}"))
    #expect(ofDocument.output.contains("WPK Advances by Dint of Ideology"))
    let ofSidecar = try Annotatectl.run(command, "\(path).annotations.json")
    #expect(ofSidecar.output == ofDocument.output)
  }

  @Test("print JSON on one line for programs", arguments: commands)
  func json(_ command: String) throws {
    let path = try annotatedSeed()
    let outcome = try Annotatectl.run(command, "--json", path)
    #expect(outcome.lines.count == 1)
    let whole = try JSONValue(parsing: ScratchDirectory.current.read("seed.txt.annotations.json"))
    let expected = command == "show" ? whole : whole["results"]?[command]?["data"]
    #expect(try JSONValue(parsing: outcome.output) == expected)
  }

  @Test("list what a reader of the first document would look for among the first twelve phrases")
  func firstPhrases() throws {
    let path = try annotatedSeed()
    let keywords = try JSONValue(parsing: Annotatectl.run("keywords", "--json", path).output)
    let all = try #require(keywords["keywords"]?.elements)
    let phrases = all.prefix(12).compactMap { $0["phrase"]?.string }
    for wanted in [
      "Workers’ Party of Korea", "ideology", "socialist construction", "Korean people",
      "self-reliance", "Juche idea", "Chollima Workteam Movement", "Fatherland Liberation War",
    ] {
      #expect(phrases.contains(wanted))
    }
  }

  @Test("say what to do when there is no sidecar, or no file", arguments: commands)
  func missing(_ command: String) throws {
    let path = try ScratchDirectory.current.write("Text.\n", to: "plain.txt")
    let outcome = try Annotatectl.run(command, path)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("make one with: annotatectl annotate"))
    #expect(try Annotatectl.run(command, "\(path).none").status == 66)
  }

  @Test("refuse a file that is no sidecar", arguments: commands)
  func foreign(_ command: String) throws {
    let path = try ScratchDirectory.current.write("{}", to: "a.annotations.json")
    let outcome = try Annotatectl.run(command, path)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("not a sidecar"))
  }

  @Test("print nothing that could change a terminal", arguments: ["show", "summary"])
  func hostileText(_ command: String) throws {
    let directory = try ScratchDirectory.current
    let escape = "\u{1B}]0;owned\u{7}"
    let path = try directory.write(
      "A title\(escape)\n\nThe first sentence is here\(escape). The second one follows it.\n",
      to: "a\(escape).txt"
    )
    #expect(try Annotatectl.run("annotate", path).output.contains("a\\x1b]0;owned\\x07.txt"))
    let outcome = try Annotatectl.run(command, path)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  private func annotatedSeed() throws -> String {
    let directory = try ScratchDirectory.current
    let text = try Repository.file("seeds/000_e5821d6d95a94f8d.txt")
    let path = try directory.write(text, to: "seed.txt")
    #expect(try Annotatectl.run("annotate", path).status == 0)
    return path
  }
}
