import AnnotationKit
import FoundationEssentials
import KeywordAnalysis
import StandardAnalysers

/// Prints the candidates for keyphrases of texts with their features, to train the weights on.
///
/// One line a candidate: the document, the phrase, the features; the first line names them.
enum CandidateDump {
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else {
      return print("usage: annotated-bench candidates phrases|plain|tags FOLDER")
    }
    let style = KeyphraseStyle(rawValue: arguments[0]) ?? .phrases
    let tagging = arguments[0] != "plain"
    let analyser = KeywordAnalyser(style: style)
    let plan = try AnalysisPlan(StandardAnalysers.registry())
    let names = try FileManager.default.contentsOfDirectory(atPath: arguments[1]).sorted()
    print(
      "document",
      "phrase",
      CandidateReport.featureNames.joined(separator: "\t"),
      separator: "\t"
    )
    for name in names where name.hasSuffix(".txt") {
      guard let contents = FileManager.default.contents(atPath: "\(arguments[1])/\(name)") else {
        continue
      }
      let document = Document(bytes: Array(contents), name: name)
      let layers = plan.run(on: document).layers
      for candidate in try analyser.candidates(of: document, given: layers, tagging: tagging) {
        let phrase = candidate.phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let features = candidate.features.map { "\(($0 * 10_000).rounded() / 10_000)" }
        print(name.dropLast(4), phrase, features.joined(separator: "\t"), separator: "\t")
      }
    }
  }
}
