/// The name of an annotation layer, such as `timeline`.
public struct LayerName: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  /// The name as text.
  public let rawValue: String

  /// Creates a name.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates a name from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension LayerName: Comparable {
  /// Orders names alphabetically.
  public static func < (left: LayerName, right: LayerName) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension LayerName: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}
