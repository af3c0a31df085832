import AnnotationKit
import AnnotationPipeline
import FoundationEssentials
import StandardAnalysers

/// How many megabytes a second each analyser takes, on one core.
///
/// Every text below the given folders is annotated in turn; each analyser's own time is summed. The
/// fastest of the rounds counts, as the others had company. What is read of a text for all
/// analysers alike, its tokens, language, structure and so on, is also given in one sum.
enum Throughput {
  static func run(_ arguments: [String]) throws {
    guard !arguments.isEmpty else {
      return print(
        """
        usage: annotated-bench throughput FOLDER|FILE…
        Prints the MB/s of each analyser, of all that read the text for the others ("reading"), and
        of all together.
        """
      )
    }
    let texts = arguments.flatMap(Self.texts)
    let bytes = texts.reduce(0) { $0 + $1.contents.count }
    let annotator = DocumentAnnotator(plan: try AnalysisPlan(StandardAnalysers.registry()))
    var best: [LayerName: Duration] = [:]
    var total: Duration?
    for _ in 0..<3 {
      let round = try measure(annotator, on: texts)
      best.merge(round.analysers, uniquingKeysWith: min)
      total = total.map { min($0, round.total) } ?? round.total
    }
    print("\(texts.count) texts, \(bytes) bytes")
    for manifest in annotator.plan.manifests {
      report(manifest.produces.rawValue, bytes, best[manifest.produces] ?? .zero)
    }
    let reading = annotator.plan.manifests.filter { $0.place != .results }
    report("reading", bytes, reading.compactMap { best[$0.produces] }.reduce(.zero, +))
    report("all analysers", bytes, best.values.reduce(.zero, +))
    report("all, with the sidecar composed", bytes, total ?? .zero)
  }

  private static func measure(
    _ annotator: DocumentAnnotator,
    on texts: [SourceDocument]
  ) throws -> (analysers: [LayerName: Duration], total: Duration) {
    var spent: [LayerName: Duration] = [:]
    let total = try ContinuousClock().measure {
      for text in texts {
        for run in try annotator.annotate(text).runs {
          spent[run.analyser, default: .zero] += run.duration
        }
      }
    }
    return (spent, total)
  }

  private static func report(_ name: String, _ bytes: Int, _ time: Duration) {
    let microseconds = max(time / .microseconds(1), 1)
    let rate = (Double(bytes) / microseconds * 10).rounded() / 10
    let padding = String(repeating: " ", count: max(1, 32 - name.utf8.count))
    print("\(name)\(padding)\(rate) MB/s   \(Int(microseconds)) µs")
  }

  /// Reads the text files at a path, which names one or a folder of them.
  private static func texts(at path: String) -> [SourceDocument] {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
      return names.sorted().flatMap { texts(at: "\(path)/\($0)") }
    }
    guard path.hasSuffix(".txt"), let contents = FileManager.default.contents(atPath: path) else {
      return []
    }
    let file = SourceFile(name: Array("text.txt".utf8), modified: nil)
    return [SourceDocument(file, contents: Array(contents))]
  }
}
