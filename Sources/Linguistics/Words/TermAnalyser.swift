public import AnnotationKit

/// Looks up, once for all analysers, what is known of each distinct word of a document.
public struct TermAnalyser: Analyser {
  /// The version of the word lists and stemmers.
  public static let version = "1.1.0"

  /// Terms are those of the tokens; what is known of them depends on the language.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, DetectedLanguage.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns what is known of the terms of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> TermTable {
    TermTable(
      of: try layers.require(Tokens.self),
      language: try layers.require(DetectedLanguage.self).tag
    )
  }
}
