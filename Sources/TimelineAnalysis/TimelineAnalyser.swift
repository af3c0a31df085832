public import AnnotationKit
import Linguistics

/// Finds the temporal expressions of a document, resolves them and draws the timeline.
public struct TimelineAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.0.0"

  /// Expressions are read from tokens, events from sentences.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self, Sentences.self, DetectedLanguage.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns the timeline of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Timeline {
    Timeline()
  }
}
