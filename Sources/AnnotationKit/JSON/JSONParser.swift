/// Reads JSON into values, strictly and with a bound on nesting.
///
/// The grammar is that of RFC 8259. What is read may come from anyone: no input makes it recurse
/// without bound, and the time it takes grows with the length of the text.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0

  /// How many containers may lie in one another.
  private static let depthLimit = 128

  static func value(of bytes: [UInt8]) throws(MalformedJSON) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.malformed("more follows the value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value(depth: Int) throws(MalformedJSON) -> JSONValue {
    guard depth <= Self.depthLimit else { throw malformed("it nests too deep") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(MalformedJSON) -> JSONValue {
    var fields: [JSONValue.Field] = []
    index += 1
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw malformed("a key is missing") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw malformed("a colon is missing") }
      fields.append(JSONValue.Field(key, try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw malformed("an object is not closed") }
    return .object(fields)
  }

  private mutating func array(depth: Int) throws(MalformedJSON) -> JSONValue {
    var elements: [JSONValue] = []
    index += 1
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw malformed("an array is not closed") }
    return .array(elements)
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONValue
  ) throws(MalformedJSON) -> JSONValue {
    let letters = word.description.utf8
    guard bytes[index...].starts(with: letters) else { throw malformed("a value is missing") }
    index += letters.count
    return value
  }

  private mutating func number() throws(MalformedJSON) -> Double {
    let start = index
    _ = take("-")
    guard take("0") || digits() else { throw malformed("a value is missing") }
    if take("."), !digits() { throw malformed("a fraction has no digits") }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard digits() else { throw malformed("an exponent has no digits") }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw malformed("a number is too big") }
    return number
  }

  private mutating func digits() -> Bool {
    let start = index
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    return index > start
  }

  private mutating func string() throws(MalformedJSON) -> String {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    guard next == UInt8(ascii: "\\") else {
      let text = bytes[start..<index]
      guard take("\"") else { throw malformed("a string is not closed") }
      return try utf8(text)
    }
    return try escapedString(from: Array(bytes[start..<index]))
  }

  private mutating func escapedString(from start: [UInt8]) throws(MalformedJSON) -> String {
    var text = start
    while let byte = next, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return try utf8(text[...])
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      default: text.append(byte)
      }
    }
    throw malformed("a string is not closed")
  }

  private mutating func escape() throws(MalformedJSON) -> Character {
    guard let byte = next else { throw malformed("a string is not closed") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "u"): return Character(try scalar())
    default: throw malformed("an escape is not known")
    }
  }

  /// Reads four hexadecimal digits after `\u`, and another four where they make a pair.
  ///
  /// Half a pair becomes U+FFFD.
  private mutating func scalar() throws(MalformedJSON) -> Unicode.Scalar {
    let unit = try codeUnit()
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let here = index
    if take("\\"), take("u") {
      let trail = try codeUnit()
      if UTF16.isTrailSurrogate(trail) {
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
      }
    }
    index = here
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(MalformedJSON) -> UInt16 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4,
      digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw malformed("an escape is not known") }
    index += 4
    return unit
  }

  private func utf8(_ text: ArraySlice<UInt8>) throws(MalformedJSON) -> String {
    guard let string = String(validating: text, as: UTF8.self) else {
      throw malformed("a string is not UTF-8")
    }
    return string
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte), byte != 0x0B, byte != 0x0C
    {
      index += 1
    }
  }

  private func malformed(_ reason: String) -> MalformedJSON {
    MalformedJSON(offset: index, reason: reason)
  }
}

/// A text that was to be JSON and is not.
public struct MalformedJSON: Error, Hashable, CustomStringConvertible {
  /// The byte at which reading stopped.
  public let offset: Int

  /// What is wrong there.
  public let reason: String

  /// What is wrong, for a person.
  public var description: String { "not JSON: \(reason) at byte \(offset)" }
}
