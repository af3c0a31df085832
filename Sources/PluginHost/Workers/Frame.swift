/// A message as it goes over a pipe: its length, then its bytes.
enum Frame {
  /// The length of the length, in bytes.
  static let headerLength = 8

  /// Returns what goes before a message of the given length.
  static func header(of length: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
  }

  /// Reads a length; nothing when it is none.
  static func length(_ header: [UInt8]) -> Int? {
    guard header.count == headerLength, header[7] < 0x80 else { return nil }
    return header.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
