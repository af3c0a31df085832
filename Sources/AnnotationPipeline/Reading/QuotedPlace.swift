public import AnnotationKit

/// A place in a text as a sidecar has it, with the text that is there.
public struct QuotedPlace: Hashable, Sendable {
  /// The place in UTF-8 bytes of the text.
  public let bytes: Range<Int>

  /// The place in code points of the text.
  public let chars: Range<Int>

  /// The text that is there, or its beginning and `…`.
  public let quote: String

  /// Whether the quote is cut.
  public let isCut: Bool

  /// Reads a place, or gives nothing when the value has not the shape of one.
  public init?(_ json: JSONValue) {
    guard let bytes = Self.range(json["bytes"]), let chars = Self.range(json["chars"]),
      let quote = json["quote"]?.string
    else { return nil }
    self.bytes = bytes
    self.chars = chars
    self.quote = quote
    isCut = json["quoteCut"]?.bool ?? false
  }

  private static func range(_ json: JSONValue?) -> Range<Int>? {
    guard let ends = json?.elements, ends.count == 2, let start = ends[0].int,
      let end = ends[1].int, 0 <= start, start <= end
    else { return nil }
    return start..<end
  }
}
