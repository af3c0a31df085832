/// How the value of a setting is read and written.
package struct ValueFormat<Value: Sendable>: Sendable {
  /// What a value looks like, for the manual.
  package let takes: String

  /// Whether a value is a path.
  package let isPath: Bool

  /// Reads a value.
  package let parse: @Sendable (String) throws(BadValue) -> Value

  /// Writes a value, as `parse` would read it.
  package let print: @Sendable (Value) -> String

  /// Creates a format; one whose values are never written needs no `print`.
  package init(
    takes: String,
    isPath: Bool = false,
    parse: @escaping @Sendable (String) throws(BadValue) -> Value,
    print: @escaping @Sendable (Value) -> String = { "\($0)" }
  ) {
    self.takes = takes
    self.isPath = isPath
    self.parse = parse
    self.print = print
  }
}

/// A value that a setting does not take.
package struct BadValue: Error, Hashable {
  /// What it should have been, such as `it takes yes or no`.
  package let reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}

extension ValueFormat where Value == Bool {
  /// A truth value, as systemd reads them.
  package static let flag = ValueFormat(takes: "yes or no") { text throws(BadValue) in
    switch text.lowercased() {
    case "yes", "y", "true", "t", "on", "1": true
    case "no", "n", "false", "f", "off", "0": false
    default: throw BadValue("it takes yes or no")
    }
  } print: {
    $0 ? "yes" : "no"
  }
}

extension ValueFormat where Value == Int {
  /// A whole number within bounds.
  package static func count(_ bounds: ClosedRange<Int>) -> ValueFormat {
    let takes = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    return ValueFormat(takes: takes) { text throws(BadValue) in
      guard let number = Int(text), bounds.contains(number) else {
        throw BadValue("it takes \(takes)")
      }
      return number
    } print: {
      "\($0)"
    }
  }
}

extension ValueFormat {
  /// The word `auto`, which is nothing, or a value.
  package static func automatic<Wrapped>(_ format: ValueFormat<Wrapped>) -> ValueFormat
  where Value == Wrapped? {
    let takes = "auto, or \(format.takes)"
    return ValueFormat(takes: takes) { text throws(BadValue) in
      if text.lowercased() == "auto" { return nil }
      do { return try format.parse(text) } catch { throw BadValue("it takes \(takes)") }
    } print: {
      $0.map(format.print) ?? "auto"
    }
  }
}

extension ValueFormat
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One of a few words.
  package static func choice() -> ValueFormat {
    let words = Value.allCases.map(\.rawValue)
    let takes = words.dropLast().joined(separator: ", ") + " or \(words.last ?? "")"
    return ValueFormat(takes: takes) { text throws(BadValue) in
      guard let value = Value(rawValue: text.lowercased()) else {
        let nearest = text.nearest(among: words).map { "; did you mean '\($0)'?" } ?? ""
        throw BadValue("it takes \(takes)\(nearest)")
      }
      return value
    } print: {
      $0.rawValue
    }
  }
}
