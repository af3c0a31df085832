import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import Glibc
import Linguistics
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
    case .tokens, .reading, .timeline, .keywords, .summary, .sidecar: annotate(bytes)
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

  private func view(_ bytes: [UInt8]) {
    guard let sidecar = try? Sidecar(bytes) else { return }
    _ = (sidecar.events, sidecar.undatedEvents, sidecar.keywords, sidecar.summary)
  }

  private func annotate(_ bytes: [UInt8]) {
    let file = SourceFile(name: Array("fuzz.txt".utf8), modified: 0)
    let source = SourceDocument(file, contents: bytes)
    guard let annotated = try? Self.plans[self]?.annotate(source) else { return }
    if !JSONSyntax.isValid(annotated.sidecar.span) { crash("the sidecar is not JSON") }
  }

  private func crash(_ why: String) {
    print(why)
    abort()
  }
}
