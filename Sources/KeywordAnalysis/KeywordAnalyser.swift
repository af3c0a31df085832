public import AnnotationKit
import Linguistics

/// Finds the keyphrases of a document.
public struct KeywordAnalyser: Analyser {
  /// The version of the ranking.
  public static let version = "1.0.0"

  /// Keyphrases are runs of tokens within a sentence.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self, Sentences.self, DetectedLanguage.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns the keyphrases of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Keyphrases {
    Keyphrases()
  }
}
