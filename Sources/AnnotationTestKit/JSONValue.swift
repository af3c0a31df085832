import FoundationEssentials

/// Any JSON value, to look into what was written without a type for it.
public enum JSONValue: Hashable, Sendable {
  /// Nothing.
  case null

  /// A truth value.
  case bool(Bool)

  /// A number, of which integers to 2^53 are exact.
  case number(Double)

  /// A string.
  case string(String)

  /// An array.
  case array([JSONValue])

  /// An object; the order of its keys is lost.
  case object([String: JSONValue])

  /// Parses JSON.
  ///
  /// - Throws: What is wrong with the text.
  public init(parsing bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// Parses JSON.
  ///
  /// - Throws: What is wrong with the text.
  public init(parsing text: String) throws {
    try self.init(parsing: Array(text.utf8))
  }

  /// The value under a key of an object, if this is one that has it.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  /// The element of an array, if this is one that has it.
  public subscript(_ index: Int) -> JSONValue? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The string, if this is one.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, if this is one.
  public var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The number as an integer, if this is one.
  public var int: Int? { number.flatMap { Int(exactly: $0) } }

  /// The truth value, if this is one.
  public var bool: Bool? {
    guard case .bool(let flag) = self else { return nil }
    return flag
  }

  /// The elements, if this is an array.
  public var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The keys, sorted, if this is an object.
  public var keys: [String]? {
    guard case .object(let fields) = self else { return nil }
    return fields.keys.sorted()
  }
}

extension JSONValue: Decodable {
  /// Decodes whatever there is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON with sorted keys, for test output.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let number): int.map { "\($0)" } ?? "\(number)"
    case .string(let text): text.debugDescription
    case .array(let elements): "[\(elements.map(\.description).joined(separator: ","))]"
    case .object(let fields):
      "{"
        + fields.sorted { $0.key < $1.key }.map { "\($0.key.debugDescription):\($0.value)" }
        .joined(separator: ",") + "}"
    }
  }
}
