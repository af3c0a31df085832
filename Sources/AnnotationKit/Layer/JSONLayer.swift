import FoundationEssentials

/// A layer that a program of its own made, held as JSON.
///
/// In it, a field `at` that holds two integers, or a list of such pairs, is a place: byte offsets
/// that were found to lie on characters of the text. Whoever asks a ``LayerSet`` for the layer by a
/// type that is `Decodable` gets it as that type.
public struct JSONLayer: AnnotationLayer {
  /// The name that stands for no layer: one of a program goes by that of its analyser.
  public static let name: LayerName = "json"

  /// What the program said.
  public let value: JSONValue

  /// Creates a layer.
  public init(_ value: JSONValue) {
    self.value = value
  }

  /// The number of annotations.
  public var tally: LayerTally? {
    value["annotations"]?.elements.map { LayerTally($0.count, "annotation") }
  }

  /// Writes the value, with its places filled in.
  public func write(to writer: inout LayerWriter) {
    write(value, to: &writer)
  }

  private func write(_ value: JSONValue, to writer: inout LayerWriter) {
    switch value {
    case .object(let fields):
      writer.object { writer in
        for field in fields { write(field, to: &writer) }
      }
    case .array(let elements):
      writer.array(elements) { writer, element in write(element, to: &writer) }
    default: writer.json.value(value)
    }
  }

  private func write(_ field: JSONValue.Field, to writer: inout LayerWriter) {
    writer.json.key(field.key)
    if field.key == "at", let span = field.value.span {
      writer.place(span)
    } else if field.key == "at", let spans = field.value.spans {
      writer.array(spans) { writer, span in writer.place(span) }
    } else {
      write(field.value, to: &writer)
    }
  }

  func decoded<Layer: AnnotationLayer>(as type: Layer.Type) -> Layer? {
    guard let decodable = type as? any (AnnotationLayer & Decodable).Type else { return nil }
    let bytes = Array(value.description.utf8)
    return try? JSONDecoder().decode(decodable, from: Data(bytes)) as? Layer
  }
}

extension JSONValue {
  /// Two integers as a span, if this is an array of them.
  public var span: TextSpan? {
    guard case .array(let ends) = self, ends.count == 2, let start = ends[0].int,
      let end = ends[1].int, start <= end
    else { return nil }
    return TextSpan(start, end)
  }

  /// Pairs of integers as spans, if this is an array of such pairs.
  public var spans: [TextSpan]? {
    guard case .array(let pairs) = self else { return nil }
    let spans = pairs.compactMap(\.span)
    return spans.count == pairs.count ? spans : nil
  }
}
