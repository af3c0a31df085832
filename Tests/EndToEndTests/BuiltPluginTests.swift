import AnnotationTestKit
import FoundationEssentials
import Testing

@Suite("Analysers that are built or installed first", .scratchDirectory, .timeLimit(.minutes(20)))
struct BuiltPluginTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  private static let isThorough =
    ProcessInfo.processInfo.environment["ANNOTATED_THOROUGH_TESTS"] != nil

  private static let reason: Comment =
    "it builds a package for release, which takes a minute or more: set ANNOTATED_THOROUGH_TESTS=1"

  @Test("in Swift: what annotatectl writes passes its own test", .enabled(if: isThorough, reason))
  func template() throws {
    let folder = try scratch.path("swift words")
    #expect(try Annotatectl.run("plugin", "new", folder, "--language", "swift").status == 64)
    let made = try scratch.path("my plug-ins/swift-words")
    #expect(try Annotatectl.run("plugin", "new", made, "--language", "swift").status == 0)
    let tools = try Program.built("annotatectl").path.split(separator: "/").dropLast()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let test = try Program(path: "\(made)/test.sh").start(
      environment: ["PATH": "/\(tools.joined(separator: "/")):\(path)"]
    )
    #expect(try test.wait(atMost: .seconds(1_000)) == 0, "\(test.output) \(test.errors)")
    #expect(test.output.contains("1..19"))
    let document = try scratch.write("The BBC and NATO met.\n", to: "a.txt")
    let shown = try Annotatectl.run("plugin", "run", "\(made)/swift-words.conf", document)
    #expect(shown.output.contains(#""quote":"NATO""#), "\(shown.output)")
  }

  @Test("in Swift: the example passes the checks", .enabled(if: isThorough, reason))
  func example() throws {
    let manifest = try ExamplePlugins.install("shouting")
    let folder = try scratch.path("programs/shouting")
    try Self.replace("../../..", by: Repository.path(""), in: "\(folder)/Package.swift")
    try Self.replace("/usr/lib/annotated-shouting", by: "\(folder)/.build/release", in: manifest)
    let build = try Program(path: "/usr/bin/env").start(
      [
        "swift", "build", "--quiet", "--package-path", folder, "-c", "release",
        "--static-swift-stdlib",
      ]
    )
    #expect(try build.wait(atMost: .seconds(1_000)) == 0, "\(build.output) \(build.errors)")
    try Self.passes(manifest)
  }

  @Test("in Python with a library from PyPI: the example passes the checks")
  func library() throws {
    let manifest = try ExamplePlugins.install("language-guess", more: "[Limits]\nMaxTextBytes=50K")
    let folder = try scratch.path("programs/language-guess")
    try Self.replace("/opt/annotated-language-guess", by: folder, in: manifest)
    let steps = [
      ["python3", "-m", "venv", "\(folder)/venv"],
      [
        "\(folder)/venv/bin/pip", "install", "--quiet", "--retries", "1", "--timeout", "10",
        "-r", "\(folder)/requirements.txt",
      ],
    ]
    for step in steps {
      let done = try Program(path: "/usr/bin/env").run(step)
      guard done.status == 0 else {
        let last = (done.errors + done.output).split(separator: "\n").last ?? ""
        try Test.cancel("\(step[0]) cannot install the library here: \(last)")
      }
    }
    try Self.passes(manifest)
  }

  private static func passes(_ manifest: String) throws {
    let checked = try Annotatectl.run("plugin", "check", manifest)
    #expect(checked.lines.filter { $0.hasPrefix("not ok") } == [], "\(checked.output)")
    #expect(checked.lines.last == "1..19")
    #expect(checked.status == 0)
  }

  private static func replace(_ words: String, by others: String, in path: String) throws {
    let url = URL(filePath: path)
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text.contains(words))
    try Data(text.replacing(words, with: others).utf8).write(to: url)
  }
}
