import AnnotationKit

@testable import Linguistics

/// A text read by the analysers of the base layers, as lines that a test can compare.
struct Reading {
  let document: Document
  let layers: LayerSet

  init(_ text: String, mediaType: String = "text/plain") throws {
    document = Document(bytes: Array(text.utf8), mediaType: mediaType)
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        LanguageAnalyser()
        TokenAnalyser()
        StructureAnalyser()
        TitleAnalyser()
        BoilerplateAnalyser()
        SentenceAnalyser()
      }
    )
    layers = plan.run(on: document).layers
  }

  /// The blocks, each as its kind and its text.
  var blocks: [String] {
    (layers[TextStructure.self]?.blocks ?? []).map { "\($0.kind): \(document.text($0.span))" }
  }

  /// The sentences.
  var sentences: [String] { (layers[Sentences.self]?.all ?? []).map { document.text($0.span) } }

  /// The regions of boilerplate, each as its kind and its text.
  var boilerplate: [String] {
    (layers[Boilerplate.self]?.regions ?? []).map { "\($0.kind): \(document.text($0.span))" }
  }

  /// The title.
  var title: String? { layers[Title.self]?.span.map(document.text) }
}
