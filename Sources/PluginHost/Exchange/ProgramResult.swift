import AnnotationKit

/// Makes a layer of what a program found, its places checked and counted in bytes.
///
/// The result is an object: `data` is anything the author likes, `annotations` a list of objects with
/// `start` and `end`. A field `at`, anywhere in either, may hold a pair of offsets, a place as the
/// program found it in its inputs, or a list of those.
struct ProgramResult {
  private let index: OffsetIndex

  /// For places from inputs, which are counted in bytes.
  private let bytes: OffsetIndex
  private let limit: Int

  /// About how many bytes the layer will take in a sidecar.
  private var size = 0

  /// The most that a place takes in a sidecar besides its quote, and the longest quote.
  private static let placeSize = 80
  private static let quoteSize = 960

  private init(_ text: [UInt8], counting unit: OffsetUnit, limit: Int) {
    index = OffsetIndex(text, in: unit)
    bytes = OffsetIndex(text, in: .utf8)
    self.limit = limit
  }

  /// Reads a result.
  ///
  /// - Parameters:
  ///   - result: What the program gave.
  ///   - text: The text that its offsets count in.
  ///   - unit: What they count.
  ///   - limit: The most bytes that the layer may take in a sidecar.
  /// - Returns: The layer.
  /// - Throws: ``PluginFailure`` that names the item which is wrong.
  static func layer(
    of result: JSONValue,
    in text: [UInt8],
    counting unit: OffsetUnit,
    limit: Int
  ) throws(PluginFailure) -> JSONLayer {
    guard result.fields != nil else {
      throw PluginFailure(.protocol, "its result is no object")
    }
    var reader = ProgramResult(text, counting: unit, limit: limit)
    let data = try reader.converted(result["data"] ?? .object([]), path: "data")
    guard let annotations = result["annotations"] else { return JSONLayer(data) }
    guard let items = annotations.elements else {
      throw PluginFailure(.protocol, "'annotations' is no list")
    }
    guard let fields = data.fields, data["annotations"] == nil else {
      throw PluginFailure(
        .protocol,
        "beside 'annotations', 'data' must be an object without a field of that name"
      )
    }
    let converted = try reader.annotations(items)
    return JSONLayer(.object(fields + [JSONValue.Field("annotations", .array(converted))]))
  }

  private mutating func annotations(
    _ items: [JSONValue]
  ) throws(PluginFailure) -> [JSONValue] {
    var converted: [JSONValue] = []
    converted.reserveCapacity(items.count)
    for (number, item) in items.enumerated() {
      converted.append(try annotation(item, path: "annotations[\(number)]"))
    }
    return converted
  }

  private mutating func annotation(
    _ item: JSONValue,
    path: String
  ) throws(PluginFailure) -> JSONValue {
    guard let fields = item.fields else { throw PluginFailure(.protocol, "\(path) is no object") }
    guard item["start"] != nil || item["end"] != nil else {
      return try converted(item, path: path)
    }
    let ends = JSONValue.array([item["start"] ?? .null, item["end"] ?? .null])
    let rest = fields.filter { $0.key != "start" && $0.key != "end" }
    guard rest.count == fields.count - 2 else {
      throw PluginFailure(.protocol, "\(path) has one of 'start' and 'end' without the other")
    }
    let at = JSONValue.Field("at", try place(ends, path: path))
    guard case .object(let others) = try converted(.object(rest), path: path), item["at"] == nil
    else { throw PluginFailure(.protocol, "\(path) has 'at' besides 'start' and 'end'") }
    let type = others.prefix { $0.key == "type" }
    return .object(type + [at] + others.dropFirst(type.count))
  }

  /// Converts all places in a value.
  private mutating func converted(
    _ value: JSONValue,
    path: String
  ) throws(PluginFailure) -> JSONValue {
    switch value {
    case .object(let fields):
      var converted: [JSONValue.Field] = []
      for field in fields {
        let below = "\(path).\(field.key)"
        let value =
          field.key == "at"
          ? try places(field.value, path: below) : try self.converted(field.value, path: below)
        converted.append(JSONValue.Field(field.key, value))
      }
      return .object(converted)
    case .array(let elements):
      var converted: [JSONValue] = []
      for (number, element) in elements.enumerated() {
        converted.append(try self.converted(element, path: "\(path)[\(number)]"))
      }
      return .array(converted)
    default: return value
    }
  }

  private mutating func places(
    _ value: JSONValue,
    path: String
  ) throws(PluginFailure) -> JSONValue {
    guard let elements = value.elements, elements.first?.number == nil else {
      return try place(value, path: path)
    }
    var converted: [JSONValue] = []
    for (number, element) in elements.enumerated() {
      converted.append(try place(element, path: "\(path)[\(number)]"))
    }
    return .array(converted)
  }

  private mutating func place(
    _ value: JSONValue,
    path: String
  ) throws(PluginFailure) -> JSONValue {
    guard let span = value.span ?? value["bytes"]?.span else {
      throw PluginFailure(.protocol, "\(path): a place is two whole numbers in order")
    }
    let index = value.fields == nil ? index : bytes
    guard let first = index.byte(at: span.start), let last = index.byte(at: span.end) else {
      throw PluginFailure(
        .protocol,
        "\(path): the place \(span.start)–\(span.end) lies outside the text or inside a character"
      )
    }
    size += Self.placeSize + min(last - first, Self.quoteSize)
    guard size <= limit else {
      throw PluginFailure(.tooLarge, "with all its quotes the result would pass \(limit) bytes")
    }
    return .array([.number(Double(first)), .number(Double(last))])
  }
}
