import AnnotationKit
import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("annotatectl annotate", .scratchDirectory)
struct AnnotateCommandTests {
  private let letter = "Dear Ada,\n\nWe met on 3 May 2021 in Turin. The engine was ready.\n"

  @Test("puts a sidecar beside the document that the schema describes")
  func sidecar() throws {
    let directory = try ScratchDirectory.current
    let seed = try directory.write(Repository.file("seeds/000_e5821d6d95a94f8d.txt"), to: "a.txt")
    let outcome = try Annotatectl.run("annotate", seed)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.count == 1)
    #expect(try directory.names() == ["a.txt", "a.txt.annotations.json"])
    let sidecar = try JSONValue(parsing: directory.read("a.txt.annotations.json"))
    #expect(try Self.schema().violations(of: sidecar) == [])
    #expect(sidecar["results"]?.keys == ["keywords", "summary", "timeline"])
  }

  @Test("leaves a sidecar untouched that is as it should be")
  func unchanged() throws {
    let directory = try ScratchDirectory.current
    let path = try directory.write(letter, to: "letter.txt")
    #expect(try Annotatectl.run("annotate", path).status == 0)
    let sidecar = directory.path("letter.txt.annotations.json")
    let before = try FileManager.default.attributesOfItem(atPath: sidecar)
    #expect(try Annotatectl.run("annotate", path).status == 0)
    let after = try FileManager.default.attributesOfItem(atPath: sidecar)
    #expect(before[.systemFileNumber] as? UInt64 == after[.systemFileNumber] as? UInt64)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
  }

  @Test("prints a line for each document in the order given, and writes nothing")
  func standardOutput() throws {
    let directory = try ScratchDirectory.current
    let paths = try (0..<20).map { try directory.write("Text \($0).\n", to: "\($0).txt") }
    let outcome = try Annotatectl.run(
      ["annotate", "--config", "/dev/null", "--set", "Limits.Workers=4", "--stdout"] + paths
    )
    #expect(outcome.status == 0)
    let names = try outcome.lines.map { try JSONValue(parsing: $0)["source"]?["name"]?.string }
    #expect(names == (0..<20).map { "\($0).txt" })
    #expect(try directory.names().count == 20)
  }

  @Test("names a file that fails, goes on with the others, and says so at the end")
  func failures() throws {
    let directory = try ScratchDirectory.current
    let good = try directory.write(letter, to: "good.txt")
    let image = try directory.write([0x89, 0x50, 0x4E, 0x47], to: "image.png")
    let outcome = try Annotatectl.run(
      "annotate",
      "--stdout",
      image,
      good,
      directory.path("none.txt")
    )
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("image.png' was skipped: image/png is not supported"))
    #expect(outcome.errors.contains("none.txt': No such file or directory"))
  }

  @Test("reads standard input")
  func standardInput() throws {
    let outcome = try Annotatectl.run("annotate", "--stdout", "-", input: letter)
    let sidecar = try JSONValue(parsing: outcome.output)
    #expect(sidecar["source"]?["bytes"]?.int == letter.utf8.count)
    #expect(sidecar["source"]?["modified"] == .null)
    #expect(try Self.schema().violations(of: sidecar) == [])
  }

  @Test("annotates what it is told to, by the settings given")
  func enabled() throws {
    let outcome = try Annotatectl.run(
      "annotate",
      "--stdout",
      "--set",
      "Analysers.Enable=summary",
      "-",
      input: letter
    )
    #expect(try JSONValue(parsing: outcome.output)["results"]?.keys == ["summary"])
  }

  @Test("does not overwrite a file that bears the sidecar's name and is none")
  func foreignFile() throws {
    let directory = try ScratchDirectory.current
    let path = try directory.write(letter, to: "letter.txt")
    try directory.write("mine", to: "letter.txt.annotations.json")
    let outcome = try Annotatectl.run("annotate", path)
    #expect(outcome.status == 74)
    #expect(try directory.read("letter.txt.annotations.json") == "mine")
  }

  @Test("puts sidecars into a subdirectory when it is told to")
  func subdirectory() throws {
    let directory = try ScratchDirectory.current
    let path = try directory.write(letter, to: "letter.txt")
    let setting = ["--set", "Output.Sidecars=subdirectory"]
    let outcome = try Annotatectl.run(["annotate", "--config", "/dev/null"] + setting + [path])
    #expect(outcome.status == 0)
    #expect(try directory.names() == [".annotations", "letter.txt"])
    #expect(try directory.names(in: ".annotations") == ["letter.txt.annotations.json"])
    let verdict = try Annotatectl.run(
      ["verify", "--config", "/dev/null"] + setting + [directory.path]
    )
    #expect(verdict.output == "All is well: 1 sidecar checked.\n")
  }

  @Test("puts sidecars under another folder when it is told to, and finds them there")
  func otherFolder() throws {
    let directory = try ScratchDirectory.current
    let path = try directory.write(letter, to: "inbox/2021/letter.txt")
    let sidecars = try directory.makeFolder("sidecars")
    let settings = [
      "--config", "/dev/null", "--set", "Output.Sidecars=\(sidecars)", "--set",
      "Watch.Directory=\(directory.path("inbox"))",
    ]
    #expect(try Annotatectl.run(["annotate"] + settings + [path]).status == 0)
    #expect(try directory.names(in: "sidecars/2021") == ["letter.txt.annotations.json"])
    #expect(try Annotatectl.run(["show"] + settings + [path]).status == 0)
    let verdict = try Annotatectl.run(["verify"] + settings)
    #expect(verdict.output == "All is well: 1 sidecar checked.\n")
    try directory.write("Changed.\n", to: "inbox/2021/letter.txt")
    #expect(try Annotatectl.run(["verify"] + settings).status == 1)
  }

  @Test(
    "refuses what makes no sense, and says what does",
    arguments: [
      (["annotate"], 64, "needs a file"),
      (["annotate", "--stdout", "--reference-date", "May", "-"], 64, "takes YYYY-MM-DD or none"),
      (["annotate", "--sdout", "-"], 64, "did you mean '--stdout'?"),
      (["annotate", "--set", "Limits.Wrokers=1", "-"], 64, "did you mean 'Workers'?"),
      (["annotate", "--set", "Workers", "-"], 64, "takes Section.Key=Value"),
      (["annotate", "--set", "Analysers.Enable=timelin", "-"], 78, "did you mean 'timeline'?"),
      (["annotate", "--config", "/nowhere/a.conf", "-"], 78, "cannot read the configuration file"),
    ] as [([String], Int32, String)]
  )
  func mistakes(_ arguments: [String], _ status: Int32, _ message: String) throws {
    let outcome = try Annotatectl.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output == "")
  }

  static func schema() throws -> JSONSchema {
    try JSONSchema(parsing: Repository.file("config/annotations.schema.json"))
  }
}
