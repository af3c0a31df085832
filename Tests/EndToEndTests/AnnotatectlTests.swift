import AnnotationTestKit
import Testing

@Suite("annotatectl", .scratchDirectory)
struct AnnotatectlTests {
  private static let commands = [
    "annotate", "show", "timeline", "keywords", "summary", "text", "verify", "status", "failures",
    "rescan",
    "reload", "wait", "config", "version",
  ]

  @Test("alone is friendly and lists the commands", arguments: [[], ["help"], ["--help"]])
  func overview(_ arguments: [String]) throws {
    let outcome = try Annotatectl.run(arguments)
    #expect(outcome.status == 0)
    for command in Self.commands { #expect(outcome.output.contains("\n  \(command) ")) }
  }

  @Test("says how each command is used", arguments: commands)
  func help(_ command: String) throws {
    let outcome = try Annotatectl.run([command, "--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("annotatectl \(command)"))
    #expect(try Annotatectl.run(["help", command]).output == outcome.output)
  }

  @Test(
    "says what may have been meant",
    arguments: [
      (["anotate"], "did you mean 'annotate'?"), (["tiemline"], "did you mean 'timeline'?"),
      (["frobnicate"], "'annotatectl' alone lists the commands"),
      (["status", "--josn"], "did you mean '--json'?"), (["status", "extra"], "takes no operand"),
      (["config", "shwo"], "takes show or check"), (["version", "--json=1"], "has no option"),
      (["status", "--json=1"], "takes no value"), (["status", "--config"], "needs a value"),
    ]
  )
  func suggestions(_ arguments: [String], _ hint: String) throws {
    let outcome = try Annotatectl.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(hint))
  }

  @Test(
    "says when no daemon answers and how to start one",
    arguments: ["status", "rescan", "wait"]
  )
  func noDaemon(_ command: String) throws {
    let folder = try ScratchDirectory.current.path
    let outcome = try Annotatectl.run(command, "--set", "Paths.RuntimeDirectory=\(folder)")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("no daemon answers in '\(folder)'"))
    #expect(outcome.errors.contains("systemctl start annotated"))
  }

  @Test("checks the configuration and names file and line")
  func configCheck() throws {
    let directory = try ScratchDirectory.current
    let good = try directory.write("[Limits]\nWorkers=2\n", to: "good.conf")
    let bad = try directory.write("[Limits]\nWorkers=two\nWrokers=2\n", to: "bad.conf")
    let well = try Annotatectl.run(["config", "check", "--config", good])
    #expect(well.status == 0)
    #expect(well.output == "All is well in the configuration (\(good)).\n")
    let ill = try Annotatectl.run(["config", "check", "--config", bad])
    #expect(ill.status == 78)
    #expect(ill.lines.first?.hasPrefix("\(bad):2: error: 'two' is no value for Workers=") == true)
    #expect(ill.lines.last?.hasPrefix("\(bad):3: warning: unknown key 'Wrokers'") == true)
  }

  @Test("shows each setting with where it came from")
  func configShow() throws {
    let path = try ScratchDirectory.current.write("[Limits]\nWorkers=2\n", to: "a.conf")
    let outcome = try Annotatectl.run(
      ["config", "show", "--config", path, "--set", "Watch.Poll=no"]
    )
    let lines = outcome.lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("Workers=2 # \(path):2"))
    #expect(lines.contains("Poll=no # command line"))
    #expect(lines.contains("Recursive=yes # default"))
  }
}
