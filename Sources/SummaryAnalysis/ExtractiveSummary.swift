public import AnnotationKit

/// The sentences of a document that matter most.
public struct ExtractiveSummary: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "summary"

  /// Creates a layer.
  public init() {}

  /// Writes the summary.
  public func write(to writer: inout LayerWriter) {
    writer.json.object {
      $0.field("method", "extractive")
      $0.array("sentences") { _ in }
    }
  }
}
