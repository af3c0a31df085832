import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import Glibc
import StandardAnalysers

/// What is fuzzed, by the name that the environment variable `FUZZ_TARGET` gives.
enum FuzzTarget: String, CaseIterable {
  /// The layers beneath the analysers: tokens, blocks, sentences, language, boilerplate.
  case reading

  /// One result each, on top of the layers that it reads.
  case timeline, keywords, summary

  /// The whole line from bytes to a sidecar, which must be valid JSON.
  case sidecar

  /// The readers of sidecars that anyone may have written.
  case head, json

  /// The readers of the configuration.
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
    plans[.sidecar] = try? DocumentAnnotator(plan: AnalysisPlan(all))
    return plans
  }()

  /// Feeds the target some bytes.
  func run(on bytes: [UInt8]) {
    switch self {
    case .reading, .timeline, .keywords, .summary, .sidecar: annotate(bytes)
    case .head: _ = try? SidecarHead(bytes)
    case .json:
      let isValid = JSONSyntax.isValid(bytes.span)
      if isValid, bytes.count < 64, (try? JSONValue(parsing: bytes)) == nil {
        crash("the syntax is valid and the parser refuses it")
      }
    case .configuration:
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      _ = Configuration(differences: lines)
    }
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
