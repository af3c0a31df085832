/// A stretch of a document's canonical text, half-open, counted in UTF-8 bytes.
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int

  /// The offset just past the last byte.
  public let end: Int

  /// Creates a span between two byte offsets, of which the second is not before the first.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Creates a span over a range of byte offsets.
  public init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  /// The number of bytes.
  public var length: Int { end - start }

  /// The byte offsets as a range.
  public var range: Range<Int> { start..<end }

  /// Whether the other span lies within this one.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }
}

extension TextSpan: Comparable {
  /// Orders spans by where they start; of two that start together the longer comes first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, right.end) < (right.start, left.end)
  }
}
