public import AnnotationKit
import Linguistics

/// Chooses the sentences of an extractive summary.
public struct SummaryAnalyser: Analyser {
  /// The version of the ranking.
  public static let version = "1.0.0"

  /// A summary is a choice of sentences.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self, Sentences.self, DetectedLanguage.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns the summary of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> ExtractiveSummary {
    ExtractiveSummary()
  }
}
