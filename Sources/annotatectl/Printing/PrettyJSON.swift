import AnnotationKit

/// Prints JSON: indented and coloured for a person, on one line for a program.
struct PrettyJSON {
  private let terminal: Terminal

  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  /// Returns a value as text.
  func text(of json: JSONValue) -> String {
    terminal.columns == nil ? json.description : indented(json, indent: "")
  }

  private func indented(_ json: JSONValue, indent: String) -> String {
    let deeper = "\(indent)  "
    switch json {
    case .object(let fields) where !fields.isEmpty && !isPlain(json):
      let lines = fields.map { field in
        "\(deeper)\(key(field.key)): \(indented(field.value, indent: deeper))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    case .array(let elements) where !elements.isEmpty && !isPlain(json):
      let lines = elements.map { "\(deeper)\(indented($0, indent: deeper))" }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let fields):
      return "{\(fields.map { "\(key($0.key)): \(scalar($0.value))" }.joined(separator: ", "))}"
    case .array(let elements):
      return "[\(elements.map(scalar).joined(separator: ", "))]"
    default: return scalar(json)
    }
  }

  /// Whether a container is short enough for one line.
  private func isPlain(_ json: JSONValue) -> Bool {
    let parts = json.elements ?? json.fields?.map(\.value) ?? []
    let isShallow = parts.allSatisfy { $0.elements == nil && $0.fields == nil }
    return isShallow && json.description.count <= 60
  }

  private func key(_ name: String) -> String {
    terminal.styled(visible(.string(name)), .blue)
  }

  private func scalar(_ json: JSONValue) -> String {
    switch json {
    case .string: terminal.styled(visible(json), .green)
    case .null: terminal.styled("null", .dim)
    default: visible(json)
    }
  }

  /// The value as JSON in which characters that could confuse a terminal are escaped.
  private func visible(_ json: JSONValue) -> String {
    var text = ""
    for scalar in json.description.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
