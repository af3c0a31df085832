/// Any JSON value, to look into what was written without a type for it.
public enum JSONValue: Sendable {
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

  /// An object, with its fields in the order in which they were written.
  case object([Field])

  /// A field of an object.
  public struct Field: Hashable, Sendable {
    /// The key.
    public let key: String

    /// The value.
    public let value: JSONValue

    /// Creates a field.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Parses JSON, as RFC 8259 has it.
  ///
  /// - Throws: ``MalformedJSON`` when the text is not one JSON value, or nests deeper than 128.
  public init(parsing bytes: [UInt8]) throws(MalformedJSON) {
    self = try JSONParser.value(of: bytes)
  }

  /// Parses JSON, as RFC 8259 has it.
  ///
  /// - Throws: ``MalformedJSON`` when the text is not one JSON value, or nests deeper than 128.
  public init(parsing text: String) throws(MalformedJSON) {
    try self.init(parsing: Array(text.utf8))
  }
}

extension JSONValue {
  /// The value under a key of an object, if this is one that has it.
  public subscript(_ key: String) -> JSONValue? {
    fields?.first { $0.key == key }?.value
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

  /// The fields in order, if this is an object.
  public var fields: [Field]? {
    guard case .object(let fields) = self else { return nil }
    return fields
  }

  /// The keys, sorted, if this is an object.
  public var keys: [String]? { fields?.map(\.key).sorted() }
}

extension JSONValue: Hashable {
  /// Compares values; the order of an object's fields does not count.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): sorted(left) == sorted(right)
    default: false
    }
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let flag): hasher.combine(flag)
    case .number(let number): hasher.combine(number)
    case .string(let text): hasher.combine(text)
    case .array(let elements): hasher.combine(elements)
    case .object(let fields): hasher.combine(Self.sorted(fields))
    }
  }

  private static func sorted(_ fields: [Field]) -> [Field] {
    fields.sorted { $0.key < $1.key }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON.
  public var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
