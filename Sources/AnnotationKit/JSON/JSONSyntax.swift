/// Checks that bytes are one JSON value, without making anything of them.
///
/// The grammar is that of RFC 8259, over valid UTF-8. No input makes it recurse without bound.
public struct JSONSyntax: ~Copyable {
  private var index = 0

  /// How many containers may lie in one another.
  private static let depthLimit = 128

  /// Whether the bytes are one JSON value.
  public static func isValid(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard (try? UTF8Span(validating: copy bytes)) != nil else { return false }
    var syntax = JSONSyntax()
    guard syntax.value(in: bytes, depth: 0) else { return false }
    syntax.skipSpace(in: bytes)
    return syntax.index == bytes.count
  }

  private mutating func value(in bytes: borrowing Span<UInt8>, depth: Int) -> Bool {
    guard depth <= Self.depthLimit else { return false }
    skipSpace(in: bytes)
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(in: bytes, depth: depth)
    case UInt8(ascii: "["): return array(in: bytes, depth: depth)
    case UInt8(ascii: "\""): return string(in: bytes)
    case UInt8(ascii: "t"): return word("true", in: bytes)
    case UInt8(ascii: "f"): return word("false", in: bytes)
    case UInt8(ascii: "n"): return word("null", in: bytes)
    default: return number(in: bytes)
    }
  }

  private mutating func object(in bytes: borrowing Span<UInt8>, depth: Int) -> Bool {
    index += 1
    skipSpace(in: bytes)
    if take(UInt8(ascii: "}"), in: bytes) { return true }
    repeat {
      skipSpace(in: bytes)
      guard string(in: bytes) else { return false }
      skipSpace(in: bytes)
      guard take(UInt8(ascii: ":"), in: bytes), value(in: bytes, depth: depth + 1) else {
        return false
      }
      skipSpace(in: bytes)
    } while take(UInt8(ascii: ","), in: bytes)
    return take(UInt8(ascii: "}"), in: bytes)
  }

  private mutating func array(in bytes: borrowing Span<UInt8>, depth: Int) -> Bool {
    index += 1
    skipSpace(in: bytes)
    if take(UInt8(ascii: "]"), in: bytes) { return true }
    repeat {
      guard value(in: bytes, depth: depth + 1) else { return false }
      skipSpace(in: bytes)
    } while take(UInt8(ascii: ","), in: bytes)
    return take(UInt8(ascii: "]"), in: bytes)
  }

  private mutating func string(in bytes: borrowing Span<UInt8>) -> Bool {
    guard take(UInt8(ascii: "\""), in: bytes) else { return false }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return true
      case UInt8(ascii: "\\"):
        guard escape(in: bytes) else { return false }
      case 0..<0x20:
        return false
      default:
        index += 1
      }
    }
    return false
  }

  private mutating func escape(in bytes: borrowing Span<UInt8>) -> Bool {
    index += 1
    guard index < bytes.count else { return false }
    let letter = bytes[index]
    index += 1
    guard letter == UInt8(ascii: "u") else { return #""\/bfnrt"#.utf8.contains(letter) }
    guard index + 4 <= bytes.count else { return false }
    for offset in 0..<4 where !Self.isHexDigit(bytes[index + offset]) { return false }
    index += 4
    return true
  }

  private mutating func number(in bytes: borrowing Span<UInt8>) -> Bool {
    _ = take(UInt8(ascii: "-"), in: bytes)
    if !take(UInt8(ascii: "0"), in: bytes), digits(in: bytes) == 0 { return false }
    if take(UInt8(ascii: "."), in: bytes), digits(in: bytes) == 0 { return false }
    guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") else { return true }
    index += 1
    if !take(UInt8(ascii: "+"), in: bytes) { _ = take(UInt8(ascii: "-"), in: bytes) }
    return digits(in: bytes) > 0
  }

  private mutating func digits(in bytes: borrowing Span<UInt8>) -> Int {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return index - start
  }

  private mutating func word(_ word: StaticString, in bytes: borrowing Span<UInt8>) -> Bool {
    for byte in word.description.utf8 where !take(byte, in: bytes) { return false }
    return true
  }

  private mutating func take(_ byte: UInt8, in bytes: borrowing Span<UInt8>) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace(in bytes: borrowing Span<UInt8>) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
