import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import Glibc
import Linguistics
import PluginHost
import StandardAnalysers

/// What is fuzzed, by the name that the environment variable `FUZZ_TARGET` gives.
enum FuzzTarget: String, CaseIterable {
  /// The tokens alone.
  case tokens

  /// The layers beneath the analysers: tokens, blocks, sentences, language, boilerplate.
  case reading

  /// One result each, on top of the layers that it reads.
  case timeline, keywords, summary

  /// The whole line from bytes to a sidecar, which must be valid JSON.
  case sidecar

  /// The readers of sidecars that anyone may have written: the daemon's, annotatectl's, and of JSON.
  case head, view, json

  /// What a program answers about a document, and what a worker that has been taken over may say.
  case plugin, worker

  /// The readers of the configuration: of its text, and of what a worker is told of it.
  case configuration

  /// The one that was chosen; the whole line when none was.
  static let chosen: FuzzTarget = {
    guard let name = unsafe getenv("FUZZ_TARGET") else { return .sidecar }
    return FuzzTarget(rawValue: unsafe String(cString: name)) ?? .sidecar
  }()

  private static let plans: [FuzzTarget: DocumentAnnotator] = {
    var plans: [FuzzTarget: DocumentAnnotator] = [:]
    let all = StandardAnalysers.registry()
    for (target, results) in [
      (FuzzTarget.reading, [] as Set<LayerName>), (.timeline, ["timeline"]),
      (.keywords, ["keywords"]), (.summary, ["summary"]),
    ] {
      plans[target] = try? DocumentAnnotator(plan: AnalysisPlan(all.keeping(results)))
    }
    let tokens = AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
    }
    plans[.tokens] = try? DocumentAnnotator(plan: AnalysisPlan(tokens))
    plans[.sidecar] = try? DocumentAnnotator(plan: AnalysisPlan(all))
    return plans
  }()

  /// Feeds the target some bytes.
  func run(on bytes: [UInt8]) {
    switch self {
    case .tokens, .reading, .timeline, .keywords, .summary, .sidecar:
      annotate(bytes, by: Self.plans[self])
    case .plugin: annotate(Array("Où?".utf8), askingFor: bytes)
    case .worker: listen(to: bytes)
    case .head: _ = try? SidecarHead(bytes)
    case .view: view(bytes)
    case .json:
      // The grammar allows what cannot be held, such as a number that is too big.
      if (try? JSONValue(parsing: bytes)) != nil, !JSONSyntax.isValid(bytes.span) {
        crash("the parser takes what the syntax refuses")
      }
    case .configuration:
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      _ = Configuration(differences: lines)
      _ = ConfigurationText(bytes, path: "fuzz.conf")
    }
  }

  /// Annotates a document with a program that answers with the bytes.
  private func annotate(_ document: [UInt8], askingFor answer: [UInt8]) {
    let path = "config/plugins/word-frequencies/word-frequencies.conf"
    guard let manifest = PluginManifestReader.read(path).manifest else { crash("no \(path)") }
    let program = ForeignAnalyser(manifest).registered(over: FixedAnswer(bytes: answer)) { _ in "" }
    guard let plan = try? AnalysisPlan(AnalyserRegistry(program)) else { crash("no plan") }
    annotate(document, by: DocumentAnnotator(plan: plan))
  }

  private struct FixedAnswer: PluginConnection {
    let bytes: [UInt8]

    func ask(_ request: PluginRequest) -> PluginAnswer { PluginAnswer(bytes: bytes) { _ in } }
  }

  /// Reads a message of a worker as the supervisor does, and shows what it says.
  private func listen(to message: [UInt8]) {
    if case .ask(let request)? = try? PluginErrand(message) { _ = "\(request.analyser)" }
    guard case .annotated(let document)? = try? AnnotationAnswer(message) else { return }
    _ = document.tallies.map(\.description) + document.failures.map(\.failure.message)
  }

  private func view(_ bytes: [UInt8]) {
    guard let sidecar = try? Sidecar(bytes) else { return }
    _ = (sidecar.events, sidecar.undatedEvents, sidecar.keywords, sidecar.summary)
  }

  private func annotate(_ bytes: [UInt8], by annotator: DocumentAnnotator?) {
    let file = SourceFile(name: Array("fuzz.txt".utf8), modified: 0)
    let source = SourceDocument(file, contents: bytes)
    guard let annotated = try? annotator?.annotate(source) else { return }
    if !JSONSyntax.isValid(annotated.sidecar.span) { crash("the sidecar is not JSON") }
  }

  private func crash(_ why: String) -> Never {
    print(why)
    abort()
  }
}
