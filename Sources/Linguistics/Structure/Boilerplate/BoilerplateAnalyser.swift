public import AnnotationKit

/// Finds the parts of a text that are not the document.
public struct BoilerplateAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.0.0"

  /// Boilerplate is judged block by block.
  public static let requirements: [any AnnotationLayer.Type] = [Tokens.self, TextStructure.self]

  /// Creates an analyser.
  public init() {}

  /// Returns the boilerplate of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Boilerplate {
    Boilerplate(regions: [])
  }
}
