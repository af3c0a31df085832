public import AnnotationKit

/// When what happened, by the words of a document.
public struct Timeline: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "timeline"

  /// Creates a layer.
  public init() {}

  /// Writes the timeline.
  public func write(to writer: inout LayerWriter) {
    writer.json.object {
      $0.array("expressions") { _ in }
      $0.array("events") { _ in }
      $0.array("undated") { _ in }
    }
  }
}
