/// A value in the making while a layer is encoded.
///
/// It is a class since the containers of an encoder stay in use beside each other.
final class LayerEncodingNode {
  private var content = Content.plain(.null)

  private enum Content {
    case plain(JSONValue)
    case place(TextSpan)
    case places([TextSpan])
    case object([(key: String, node: LayerEncodingNode)])
    case array([LayerEncodingNode])
  }

  func set(_ value: JSONValue) { content = .plain(value) }

  func set(_ span: TextSpan) { content = .place(span) }

  func set(_ spans: [TextSpan]) { content = .places(spans) }

  /// Makes the value an object, unless it is one.
  func becomeObject() {
    if case .object = content { return }
    content = .object([])
  }

  /// Makes the value an array, unless it is one.
  func becomeArray() {
    if case .array = content { return }
    content = .array([])
  }

  /// Adds a field to an object.
  func field(_ key: String) -> LayerEncodingNode {
    let node = LayerEncodingNode()
    guard case .object(var fields) = content else { return node }
    content = .plain(.null)
    fields.append((key, node))
    content = .object(fields)
    return node
  }

  /// Adds an element to an array.
  func element() -> LayerEncodingNode {
    let node = LayerEncodingNode()
    guard case .array(var elements) = content else { return node }
    content = .plain(.null)
    elements.append(node)
    content = .array(elements)
    return node
  }

  /// The number of elements of an array.
  var count: Int {
    guard case .array(let elements) = content else { return 0 }
    return elements.count
  }

  /// Writes the value; a place not named `at` lies in an object of its own.
  func write(to writer: inout LayerWriter, named name: String? = nil) {
    switch content {
    case .plain(let value): writer.json.value(value)
    case .place(let span):
      if name == "at" { writer.place(span) } else { writer.object { $0.at(span) } }
    case .places(let spans):
      guard name == "at" else { return writer.object { $0.at(spans) } }
      writer.array(spans) { writer, span in writer.place(span) }
    case .object(let fields):
      writer.object { writer in
        for (key, node) in fields {
          writer.json.key(key)
          node.write(to: &writer, named: key)
        }
      }
    case .array(let elements):
      writer.array(elements) { writer, node in node.write(to: &writer) }
    }
  }
}
