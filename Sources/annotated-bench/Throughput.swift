import AnnotationKit
import AnnotationPipeline
import FoundationEssentials
import StandardAnalysers

/// How many megabytes a second each analyser takes, on one core.
///
/// Every text below the given folders is annotated in turn, and each analyser's share of the
/// processor's time is summed. Of several rounds the fastest counts, text by text, as the others had
/// company. What is read of a text for all analysers alike is also given in one sum: its tokens,
/// language, structure, title, boilerplate and sentences, and then with the stems of its terms.
enum Throughput {
  private static let rounds = 5

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
    let manifests = annotator.plan.manifests
    let best = try measure(annotator, on: texts)
    let stages = manifests.indices.map { index in
      best.reduce(.zero) { $0 + $1.stages.times[index] }
    }
    print("\(texts.count) texts, \(bytes) bytes")
    for (manifest, time) in zip(manifests, stages) {
      report(manifest.produces.rawValue, bytes, time)
    }
    func sum(_ isCounted: (AnalyserManifest) -> Bool) -> Duration {
      zip(manifests, stages).reduce(.zero) { isCounted($1.0) ? $0 + $1.1 : $0 }
    }
    report("reading", bytes, sum { $0.place != .results && $0.produces != "terms" })
    report("reading, with terms", bytes, sum { $0.place != .results })
    report("all analysers", bytes, sum { _ in true })
    report("all, with the sidecar composed", bytes, best.reduce(.zero) { $0 + $1.whole })
  }

  /// The least time that each analyser takes for each text, and all with its sidecar.
  ///
  /// A round reads all texts, since the processor learns its way through one that it reads again.
  private static func measure(
    _ annotator: DocumentAnnotator,
    on texts: [SourceDocument]
  ) throws -> [(stages: StageTimes, whole: Duration)] {
    func measure(_ text: SourceDocument) throws -> (stages: StageTimes, whole: Duration) {
      let document = Document(bytes: text.contents, name: text.file.displayName)
      let stages = StageTimes(of: annotator.plan, on: document)
      return (stages, try ThreadTime.spent { _ = try annotator.annotate(text) })
    }
    var best = try texts.map(measure)
    for _ in 1..<rounds {
      for index in texts.indices {
        let round = try measure(texts[index])
        best[index].stages = best[index].stages.least(round.stages)
        best[index].whole = min(best[index].whole, round.whole)
      }
    }
    return best
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
