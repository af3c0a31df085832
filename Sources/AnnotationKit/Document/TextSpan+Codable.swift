extension TextSpan: Codable {
  private enum Key: String, CodingKey {
    case bytes, at
  }

  /// Reads a span from a place as sidecars have it, `{"bytes": [2, 5], …}`, from an object with such
  /// a place under `at`, or from two offsets, `[2, 5]`.
  public init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Key.self) {
      if fields.contains(.at) {
        self = try fields.decode(TextSpan.self, forKey: .at)
      } else {
        self = try Self.read(try fields.nestedUnkeyedContainer(forKey: .bytes))
      }
    } else {
      self = try Self.read(try decoder.unkeyedContainer())
    }
  }

  private static func read(_ ends: any UnkeyedDecodingContainer) throws -> TextSpan {
    var ends = ends
    return TextSpan(try ends.decode(Int.self), try ends.decode(Int.self))
  }

  /// Writes the span as two offsets in bytes; a ``LayerWriter`` writes it as a place.
  public func encode(to encoder: any Encoder) throws {
    var ends = encoder.unkeyedContainer()
    try ends.encode(start)
    try ends.encode(end)
  }
}
