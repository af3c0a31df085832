import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("annotatectl plugin", .scratchDirectory, .timeLimit(.minutes(5)))
struct PluginCommandTests {
  @Test("passes the examples", arguments: ExamplePlugins.names)
  func examples(name: String) throws {
    let limits = "[Limits]\nMaxTextBytes=50K"
    let checked = try Annotatectl.run("plugin", "check", ExamplePlugins.install(name, more: limits))
    #expect(checked.lines.first == "TAP version 13")
    #expect(checked.lines.filter { $0.hasPrefix("not ok") } == [])
    #expect(checked.lines.last == "1..19")
    #expect(checked.status == 0)
  }

  @Test(
    "fails a program that misbehaves, and names the line",
    arguments: [
      ("noise", "Loading the model"), ("wrong-id", #"# the line: {"jsonrpc""#),
      ("invalid-utf8", "# it wrote a line that is not JSON"), ("outside", "annotations[0]"),
      ("crash-at-once", "no module named model"), ("other-name", "test.other"),
      ("close-stdout", "it closed its standard output"), ("fork", "exited with status 1"),
      ("crash-on-third", "exited with status 3"), ("no-object", "its result is no object"),
      ("hang", "no answer in time"), ("silent", "no answer in time"),
      ("huge-line", "MaxResultBytes"), ("late-order", "more than one line"),
      ("grow", "MemoryError"), ("slow-start", "no answer in time"),
      ("ignore-term", "no answer in time"), ("obey-cancel", "no answer in time"),
      ("crash-always", "the model is broken"), ("exit-between", "exited with status 0"),
      ("backwards", "annotations[0]"), ("utf16", "inside a character"),
      ("bad-document", "no verbs in it"), ("transient", "the server is away"),
      ("misquote", "the quote 'something else' is not what stands there"),
      ("random", "the second answer was another"), ("strict", "what is a field of this name?"),
      ("trip-on-cancel", "KeyError"), ("answer-cancel", "more than one line"), ("leak", "MiB more"),
      ("chatter", "more lines"), ("stay", "it ran on for two seconds"),
    ]
  )
  func misbehaviour(behaviour: String, sign: String) throws {
    let program = Repository.path("Tests/PluginHostTests/Programs/worker.py")
    let manifest = try ScratchDirectory.current.write(
      """
      [Analyser]
      Id=test.worker
      Exec=/usr/bin/python3 -I -S \(program) \(behaviour)
      [Limits]
      TimeoutSec=500ms
      StartTimeoutSec=2
      MemoryMax=200M
      MaxTextBytes=20K
      """,
      to: "worker.conf"
    )
    let checked = try Annotatectl.run("plugin", "check", manifest)
    #expect(checked.status == 1)
    #expect(checked.output.contains("not ok"))
    #expect(checked.output.contains(sign), "\(checked.output)")
  }

  @Test("writes an analyser that works at once", arguments: ["sh", "python"])
  func templates(language: String) throws {
    let folder = try ScratchDirectory.current.path("my-\(language)")
    let made = try Annotatectl.run("plugin", "new", folder, "--language", language)
    #expect(made.status == 0, "\(made.errors)")
    let document = try ScratchDirectory.current.write("The BBC and NATO met.\n", to: "a.txt")
    let shown = try Annotatectl.run("plugin", "run", "\(folder)/my-\(language).conf", document)
    #expect(shown.status == 0)
    #expect(shown.output.contains(#""annotations""#))
    let test = language == "sh" ? ["/bin/sh", "test.sh"] : ["/usr/bin/python3", "test.py"]
    let tested = try Program(path: "/usr/bin/env").run(["-C", folder] + test)
    #expect(tested.status == 0, "\(tested.errors)")
  }

  @Test("writes over nothing")
  func existing() throws {
    let folder = try ScratchDirectory.current.makeFolder("mine")
    #expect(try Annotatectl.run("plugin", "new", folder).status == 74)
    #expect(try Annotatectl.run("plugin", "new", "No Name").status == 64)
  }
}
