import AnnotatedControl
import AnnotationKit
import AnnotationTestKit
import FoundationEssentials
import Glibc
import LinuxSystem
import Testing

@Suite("Daemon with analysers of others", .scratchDirectory, .timeLimit(.minutes(4)))
struct PluginDaemonTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  private static let text =
    "Ada Lovelace wrote the first program in 1843. She died on 27 November 1852."

  private func results(of name: String) throws -> JSONValue? {
    try JSONValue(parsing: scratch.readBytes("in/\(name).annotations.json"))["results"]
  }

  @Test("loses no document and no result of its own while programs are killed")
  func killing() throws {
    for name in ExamplePlugins.names { try ExamplePlugins.install(name) }
    let count = 60
    for number in 0..<count {
      try scratch.write("\(Self.text) Text \(number).\n", to: "in/\(number).txt")
    }
    let daemon = try RunningDaemon(ExamplePlugins.setting())
    let before = try Self.descriptors(of: daemon)
    while try daemon.ask(.status).status?.annotated ?? 0 < count {
      for process in try Self.processes(of: scratch.path("programs/readability")) {
        kill(process, SIGKILL)
      }
      Pause.wait(.milliseconds(300))
    }
    try daemon.rest()
    for number in 0..<count {
      let results = try #require(try results(of: "\(number).txt"))
      for name in ["timeline", "keywords", "summary"] {
        #expect(results[name]?["status"]?.string == "ok")
      }
      #expect(results["com.example.word-frequencies"]?["status"]?.string == "ok")
      #expect(results["com.example.names-dates"]?["inputs"]?.elements?.count == 2)
      let readability = results["com.example.readability"]
      // It rests when it is killed more often than it answers, as on a busy machine.
      let code = readability?["error"]?["code"]?.string ?? ""
      let isKnown = ["crashed", "start", "unavailable"].contains(code)
      #expect(readability?["status"]?.string == "ok" || isKnown)
    }
    #expect(try Self.descriptors(of: daemon) <= before + 16)
    try daemon.stop()
    #expect(try Self.processes(of: scratch.path("")).isEmpty)
  }

  @Test("takes up new, changed and removed manifests at a reload")
  func reload() throws {
    try ExamplePlugins.install("readability")
    try scratch.write(Self.text, to: "in/a.txt")
    let daemon = try RunningDaemon(ExamplePlugins.setting())
    try daemon.rest()
    let first = try Self.processes(of: scratch.path("programs/readability"))
    #expect(try results(of: "a.txt")?["com.example.readability"]?["status"]?.string == "ok")
    let shown = try Annotatectl.run("show", scratch.path("in/a.txt")).output
    #expect(shown.contains("com.example.readability\n"), "\(shown)")
    try ExamplePlugins.install("word-frequencies")
    try scratch.write("[Analyser]\nId=broken\nExec=cat\nMode=odd\n", to: "analysers/broken.conf")
    try scratch.write(
      "[Analyser]\nId=timeline\nExec=/bin/cat\n",
      to: "analysers/namesake.conf"
    )
    #expect(try daemon.ask(.reload).error == nil)
    try daemon.rest()
    #expect(try results(of: "a.txt")?["com.example.word-frequencies"] != nil)
    #expect(
      try Self.processes(of: scratch.path("programs/readability")).contains { first.contains($0) }
    )
    let listed = try daemon.ask(.plugins).analysers ?? []
    let broken = listed.first { $0.name == "broken" }
    #expect(broken?.state == .broken)
    #expect(broken?.remarks.count == 2)
    #expect(listed.filter { $0.name == "timeline" }.map(\.state) == [.builtIn, .disabled])
    #expect(listed.first { $0.name == "com.example.readability" }?.version == "1.0.0")
    try scratch.remove("analysers/readability.conf")
    #expect(try daemon.ask(.reload).error == nil)
    try daemon.rest()
    #expect(try results(of: "a.txt")?["com.example.readability"] == nil)
    #expect(try results(of: "a.txt")?["timeline"]?["status"]?.string == "ok")
    try daemon.stop()
  }

  @Test("leaves stale sidecars until it is asked, when it is told to")
  func manual() throws {
    try ExamplePlugins.install("readability")
    try scratch.write(Self.text, to: "in/a.txt")
    let settings = "[Analysers]\nReannotate=manual\n" + (try ExamplePlugins.setting())
    let daemon = try RunningDaemon(settings)
    try daemon.rest()
    try ExamplePlugins.install("readability", more: "[Config]\nstyle=new")
    #expect(try daemon.ask(.reload).error == nil)
    #expect(try daemon.rest().stale == 1)
    let stale = try results(of: "a.txt")?["com.example.readability"]
    #expect(stale?["settings"] == nil)
    try scratch.write(Self.text, to: "in/b.txt")
    #expect(try daemon.rest().stale == 1)
    #expect(try daemon.ask(.reannotate).error == nil)
    #expect(try daemon.rest().stale == 0)
    let fresh = try results(of: "a.txt")?["com.example.readability"]
    #expect(fresh?["settings"]?["style"]?.string == "new")
    try daemon.stop()
  }

  @Test("goes on annotating while a program takes its time to start at a reload")
  func slowStart() throws {
    let daemon = try RunningDaemon(ExamplePlugins.setting())
    try scratch.write(Self.text, to: "in/a.txt")
    try daemon.rest()
    try ScriptedPlugin.install(
      "slow",
      starting: "while not os.path.exists(mine('go')): time.sleep(0.01)"
    )
    daemon.program.signal(SIGHUP)
    try scratch.write(Self.text, to: "in/b.txt")
    try daemon.expect("the sidecar") { try scratch.contains("in/b.txt.annotations.json") }
    #expect(try results(of: "b.txt")?["test.slow"] == nil)
    try scratch.write("", to: "programs/slow/go")
    try daemon.expect("the slow one's result") {
      _ = try daemon.rest()
      return try results(of: "b.txt")?["test.slow"]?["status"]?.string == "ok"
    }
    #expect(try results(of: "a.txt")?["test.slow"]?["status"]?.string == "ok")
    try daemon.stop()
  }

  @Test("lists on which documents an analyser failed, and tries them again when it is asked")
  func failed() throws {
    let failure = #"{"code": -32002, "message": "the dictionary is missing"}"#
    try ScriptedPlugin.install(
      "fragile",
      analysing: "if not os.path.exists(mine('whole')): reply['error'] = \(failure)"
    )
    for name in ["a", "b"] { try scratch.write(Self.text, to: "in/\(name).txt") }
    let daemon = try RunningDaemon(ExamplePlugins.setting())
    #expect(try daemon.rest().incomplete == 2)
    let shown = try Annotatectl.run(
      "failures",
      "--set",
      "Paths.RuntimeDirectory=\(scratch.path("run"))"
    )
    #expect(shown.status == 1)
    #expect(shown.output.contains("in/b.txt: test.fragile: the dictionary is missing"))
    #expect(shown.output.contains("annotatectl reannotate --failed"))
    let listed = try daemon.ask(.incomplete).documents ?? []
    #expect(listed.first?.path.hasSuffix("in/a.txt") == true)
    #expect(listed.first?.reason == "test.fragile: the dictionary is missing")
    // They are found again in sidecars that nobody makes anew.
    #expect(try daemon.ask(.reload).error == nil)
    #expect(try daemon.rest().incomplete == 2)
    try scratch.write("", to: "programs/fragile/whole")
    #expect(try daemon.ask(.rescan).error == nil)
    #expect(try daemon.rest().incomplete == 2)
    #expect(try daemon.ask(.reannotateFailed).error == nil)
    #expect(try daemon.rest().incomplete == 0)
    #expect(try results(of: "b.txt")?["test.fragile"]?["status"]?.string == "ok")
    try daemon.stop()
  }

  @Test(
    "tries documents again by itself once an analyser can be had again",
    arguments: [
      (starting: "sys.exit('the model is missing')", analysing: "pass"),
      (starting: "pass", analysing: "reply['error'] = {'code': -32003, 'message': 'it is away'}"),
    ]
  )
  func outage(starting: String, analysing: String) throws {
    let unlessBack = "if not os.path.exists(mine('back')): "
    try ScriptedPlugin.install(
      "away",
      starting: unlessBack + starting,
      analysing: unlessBack + analysing
    )
    let names = (1...3).map { "\($0).txt" }
    for name in names { try scratch.write(Self.text, to: "in/\(name)") }
    let daemon = try RunningDaemon(ExamplePlugins.setting())
    #expect(try daemon.rest().incomplete == names.count)
    let listed = try daemon.ask(.incomplete).documents ?? []
    #expect(listed.count == names.count)
    #expect(!listed.contains { !$0.isRetried })
    try scratch.write("", to: "programs/away/back")
    for name in names {
      try daemon.expect("the result that was lacking") {
        try results(of: name)?["test.away"]?["status"]?.string == "ok"
      }
    }
    try daemon.stop()
  }

  private static func descriptors(of daemon: RunningDaemon) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(daemon.program.processID)/fd")
      .count
  }

  /// The processes whose command names something.
  private static func processes(of word: String) throws -> [Int32] {
    let numbers = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { Int32($0) }
    return numbers.filter { number in
      let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      return String(decoding: line, as: UTF8.self).contains(word)
    }
  }
}
