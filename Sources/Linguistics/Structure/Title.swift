public import AnnotationKit

/// The title of a document.
public struct Title: AnnotationLayer {
  /// The name of the layer.
  public static let name: LayerName = "title"

  /// The title is a property of the text.
  public static let place = SidecarPlace.text

  /// Where the title stands; nothing when the document has none.
  public let span: TextSpan?

  /// Creates a layer.
  public init(span: TextSpan?) {
    self.span = span
  }

  /// Writes the place of the title, or `null`.
  public func write(to writer: inout LayerWriter) {
    guard let span else { return writer.json.null() }
    writer.object { $0.at(span) }
  }
}
