public import AnnotationKit

/// The language that most of a text is written in.
public struct DetectedLanguage: AnnotationLayer, Equatable {
  /// The name of the layer.
  public static let name: LayerName = "language"

  /// The language is a property of the text.
  public static let place = SidecarPlace.text

  /// The language as a BCP 47 tag; `und` when it cannot be told.
  public let tag: String

  /// How sure that is, from 0 to 1.
  public let confidence: Double

  /// Creates a layer.
  public init(tag: String, confidence: Double) {
    self.tag = tag
    self.confidence = confidence
  }

  /// Writes the tag and the confidence.
  public func write(to writer: inout LayerWriter) {
    writer.json.object {
      $0.field("tag", tag)
      $0.field("confidence", confidence, decimals: 2)
    }
  }
}
