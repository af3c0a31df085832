import AnnotationKit

/// What an analyser of somebody else found, of which no more is known than that it is JSON: its plain
/// facts, and what its annotations quote.
struct ForeignView {
  private let data: JSONValue
  private let terminal: Terminal

  /// How many quotes of a type are shown before the rest is only counted, and the longest of them.
  private static let mostQuotes = 12
  private static let quoteLimit = 40

  init(_ data: JSONValue, _ terminal: Terminal) {
    self.data = data
    self.terminal = terminal
  }

  /// The facts and the quotes.
  var text: String {
    let lines = [facts].compactMap(\.self) + types.flatMap(quotes)
    let found = lines.isEmpty ? [terminal.styled("Nothing to show here; see --json.", .dim)] : lines
    return found.map { "  \($0)" }.joined(separator: "\n")
  }

  private var annotations: [JSONValue] { data["annotations"]?.elements ?? [] }

  private var facts: String? {
    let facts = (data.fields ?? []).compactMap { field -> String? in
      switch field.value {
      case .string, .number, .bool: "\(field.key): \(plain(field.value))"
      case .array(let elements) where field.key != "annotations" && elements.allSatisfy(isPlain):
        "\(field.key): \(elements.map(plain).joined(separator: ", "))"
      default: nil
      }
    }
    return facts.isEmpty ? nil : facts.joined(separator: " · ").cut(to: terminal.measure - 2)
  }

  private func isPlain(_ value: JSONValue) -> Bool { value.elements == nil && value.fields == nil }

  private func plain(_ value: JSONValue) -> String {
    (value.string ?? value.description).printable
  }

  /// The types of the annotations, in the order in which they come.
  private var types: [String] {
    var types: [String] = []
    for type in annotations.map(Self.type) where !types.contains(type) { types.append(type) }
    return types
  }

  private static func type(of annotation: JSONValue) -> String {
    annotation["type"]?.string ?? "annotation"
  }

  private func quotes(of type: String) -> [String] {
    let all = annotations.filter { Self.type(of: $0) == type }
    let quotes = all.prefix(Self.mostQuotes).compactMap { annotation in
      annotation["at"]?["quote"]?.string?.printable.cut(to: Self.quoteLimit)
        .split(separator: " ").joined(separator: "\u{A0}")
    }
    let rest = all.count - Self.mostQuotes
    let more = rest > 0 ? " … and \(rest) more" : ""
    let text = "\(type.printable): \(quotes.joined(separator: " · "))\(more)"
    return text.lines(of: terminal.measure - 2)
  }
}
