import FoundationEssentials

/// Turns requests and replies into lines and back.
public enum ControlLine {
  /// Returns a value as one line of JSON, with its end.
  public static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// Reads a value from a line of JSON.
  public static func decode<Value: Decodable>(
    _ type: Value.Type,
    from line: [UInt8]
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(line))
  }
}
