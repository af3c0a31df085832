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

/// Takes the title from the structure of a document.
public struct TitleAnalyser: Analyser {
  /// The version of the analyser.
  public static let version = "1.0.0"

  /// The title is one of the blocks.
  public static let requirements: [any AnnotationLayer.Type] = [TextStructure.self]

  /// Creates an analyser.
  public init() {}

  /// Returns the title of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Title {
    Title(span: try layers.require(TextStructure.self).title)
  }
}
