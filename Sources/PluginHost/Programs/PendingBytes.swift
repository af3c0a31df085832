/// Bytes on their way into a program, of which part has been written.
struct PendingBytes {
  private let bytes: [UInt8]

  /// How many have been written.
  private var offset = 0

  private static let chunk = 1 << 18

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all have been written.
  var isDone: Bool { offset == bytes.count }

  /// What to write next.
  var next: [UInt8] {
    let end = min(bytes.count, offset + Self.chunk)
    return offset == 0 && end == bytes.count ? bytes : Array(bytes[offset..<end])
  }

  /// Notes that some have been written.
  mutating func advance(by count: Int) { offset = min(offset + count, bytes.count) }

  /// Gives up the rest, as nobody reads it.
  mutating func drop() { offset = bytes.count }
}
