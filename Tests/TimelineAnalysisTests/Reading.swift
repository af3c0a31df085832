import AnnotationKit
import AnnotationTestKit
import Linguistics

@testable import TimelineAnalysis

/// Reads the timeline of a text with the real base layers under it.
func timeline(
  of text: String,
  on day: String? = nil,
  language: String = "en"
) throws -> Timeline {
  let given = day.flatMap { CivilDate(iso: $0) }
  let document = Document(text: text, dating: Dating(given: given))
  var layers = AnalysisPlanLayers.base(of: document)
  layers.insert(DetectedLanguage(tag: language, confidence: 1))
  return try TimelineAnalyser().analyse(document, given: layers)
}

/// The layers that the timeline is built upon.
enum AnalysisPlanLayers {
  static func base(of document: Document) -> LayerSet {
    let registry = AnalyserRegistry {
      LanguageAnalyser()
      TokenAnalyser()
      StructureAnalyser()
      BoilerplateAnalyser()
      SentenceAnalyser()
    }
    guard let plan = try? AnalysisPlan(registry) else { return LayerSet() }
    return plan.run(on: document).layers
  }
}

extension Timeline {
  /// The text with the expressions marked.
  func marked(in text: String) -> String {
    MarkedText(Document(text: text), marking: expressions.map(\.span)).description
  }

  /// The TIMEX3 values, in text order.
  var values: [String] { expressions.map(\.value) }
}
