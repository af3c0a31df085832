public import AnnotationKit

/// The keyphrases of a document, best first.
public struct Keyphrases: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "keywords"

  /// Creates a layer.
  public init() {}

  /// Writes the keyphrases.
  public func write(to writer: inout LayerWriter) {
    writer.json.object { $0.array("keywords") { _ in } }
  }
}
