import AnnotatedConfiguration
import FoundationEssentials
import LinuxSystem
import PluginHost

extension Command {
  /// The tools of those who write analysers.
  static let plugin = Command(
    "plugin",
    operands: "new NAME|check MANIFEST|run MANIFEST FILE",
    "write, check and try an analyser of your own",
    details: """
      new writes a working analyser with its manifest and a test into a folder NAME; check tries the \
      program of a manifest with difficult texts and bad manners and prints what came of it in the \
      Test Anything Protocol; run shows what passes between the program and the daemon over a FILE. \
      annotated-plugin(7) says how an analyser is written.
      """,
    options: [
      CommandOption(
        "--language",
        value: "sh|python|swift",
        "The language of the analyser that new writes; python unless it is given."
      )
    ],
    operandKind: .wordAndFiles(["new", "check", "run"])
  ) { invocation in
    switch invocation.word {
    case "new": try newPlugin(invocation)
    case "check": try checkPlugin(invocation)
    default: try runPlugin(invocation)
    }
  }

  private static func newPlugin(_ invocation: Invocation) throws -> ExitCode {
    let operands = try operands(of: invocation, "NAME")
    let word = invocation["--language"] ?? PluginTemplate.Language.python.rawValue
    guard let language = PluginTemplate.Language(rawValue: word) else {
      throw CommandFailure(.usage, "--language takes sh, python or swift, not '\(word)'")
    }
    let template = try PluginTemplate(operands[1], in: language)
    try template.write()
    invocation.terminal.line(template.nextSteps)
    return .success
  }

  private static func checkPlugin(_ invocation: Invocation) throws -> ExitCode {
    let operands = try operands(of: invocation, "MANIFEST")
    let (manifest, complaints) = try manifest(operands[1])
    var kit = ConformanceKit(manifest, at: operands[1], complaints, on: invocation.terminal)
    return kit.run() ? .success : .finding
  }

  private static func runPlugin(_ invocation: Invocation) throws -> ExitCode {
    let operands = try operands(of: invocation, "MANIFEST", "FILE")
    let (manifest, complaints) = try manifest(operands[1])
    for complaint in complaints { invocation.terminal.complain("\(complaint)") }
    guard let manifest else { return .configuration }
    let run = PluginRun(manifest, on: invocation.terminal)
    return try run.run(on: FilePath(operands[2])) ? .success : .finding
  }

  private static func manifest(
    _ path: String
  ) throws(CommandFailure) -> (manifest: PluginManifest?, diagnostics: [Diagnostic]) {
    guard FileManager.default.isReadableFile(atPath: path),
      let absolute = try? FilePath(path).resolved()
    else { throw CommandFailure(.noInput, "cannot read '\(path)'") }
    return PluginManifest.read(String(decoding: absolute.bytes, as: UTF8.self))
  }

  private static func operands(
    of invocation: Invocation,
    _ names: String...
  ) throws(CommandFailure) -> [String] {
    guard invocation.operands.count == names.count + 1 else {
      let what = names.joined(separator: " and ")
      throw CommandFailure(
        .usage,
        "'plugin \(invocation.word)' takes \(what)",
        hint: "usage: annotatectl plugin \(invocation.word) \(names.joined(separator: " "))"
      )
    }
    return invocation.operands.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
