import AnnotationKit
import KeywordAnalysis
import Linguistics

/// The base layers, and the keyphrases of a document by an analyser.
enum Keywords {
  /// Returns the layers that keyphrases are built upon.
  static func layers(of document: Document) throws -> LayerSet {
    let plan = try AnalysisPlan(
      AnalyserRegistry {
        LanguageAnalyser()
        TokenAnalyser()
        TermAnalyser()
        StructureAnalyser()
        BoilerplateAnalyser()
        SentenceAnalyser()
      }
    )
    return plan.run(on: document).layers
  }

  /// Returns the keyphrases of a document.
  static func of(
    _ document: Document,
    by analyser: KeywordAnalyser = KeywordAnalyser()
  ) throws -> [Keyphrase] {
    try analyser.analyse(document, given: layers(of: document)).all
  }

  /// Returns the keyphrases of a text.
  static func of(
    _ text: String,
    by analyser: KeywordAnalyser = KeywordAnalyser()
  ) throws -> [Keyphrase] {
    try of(Document(text: text), by: analyser)
  }
}
