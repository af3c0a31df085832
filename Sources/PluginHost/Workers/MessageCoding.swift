/// Writes a message field by field; ``MessageReader`` reads the fields back in the same order.
public struct MessageWriter: Sendable {
  /// The message so far.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty message.
  public init() {}

  /// Appends an integer.
  public mutating func append(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Appends bytes, and before them how many there are.
  public mutating func append(_ other: [UInt8]) {
    append(other.count)
    bytes += other
  }

  /// Appends a string.
  public mutating func append(_ text: String) {
    append(Array(text.utf8))
  }

  /// Appends an integer that may be missing.
  public mutating func append(_ number: Int?) {
    append(number == nil ? 0 : 1)
    append(number ?? 0)
  }
}

/// Reads a message field by field, trusting nothing about it.
public struct MessageReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Creates a reader of a message.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all has been read.
  public var isAtEnd: Bool { index == bytes.count }

  /// Reads an integer.
  public mutating func integer() throws(MalformedMessage) -> Int {
    guard bytes.count - index >= 8 else { throw MalformedMessage() }
    var number: UInt64 = 0
    for offset in 0..<8 { number |= UInt64(bytes[index + offset]) << UInt64(8 * offset) }
    index += 8
    return Int(truncatingIfNeeded: number)
  }

  /// Reads how many items follow, of which each takes eight bytes at the least.
  public mutating func count() throws(MalformedMessage) -> Int {
    let count = try integer()
    guard (0...(bytes.count - index) / 8).contains(count) else { throw MalformedMessage() }
    return count
  }

  /// Reads bytes.
  public mutating func array() throws(MalformedMessage) -> [UInt8] {
    let count = try integer()
    guard count >= 0, count <= bytes.count - index else { throw MalformedMessage() }
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  /// Reads a string of at most so many bytes; what is not UTF-8 in it is replaced.
  public mutating func string(atMost limit: Int = .max) throws(MalformedMessage) -> String {
    let bytes = try array()
    guard bytes.count <= limit else { throw MalformedMessage() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads an integer that may be missing.
  public mutating func optionalInteger() throws(MalformedMessage) -> Int? {
    let isThere = try integer()
    let number = try integer()
    return isThere == 0 ? nil : number
  }
}

/// A message that is not of the form that was agreed.
public struct MalformedMessage: Error, CustomStringConvertible {
  /// Creates the error.
  public init() {}

  /// What is wrong, for a person.
  public var description: String { "a field is missing or does not fit" }
}
