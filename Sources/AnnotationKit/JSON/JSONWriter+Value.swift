extension JSONWriter {
  /// Writes any value, the fields of objects in their order.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .number(let number): self.value(exactly: number)
    case .string(let text): self.value(text)
    case .array(let elements):
      array { writer in
        for element in elements { writer.value(element) }
      }
    case .object(let fields):
      object { writer in
        for field in fields {
          writer.key(field.key)
          writer.value(field.value)
        }
      }
    }
  }

  /// Writes a number with as many digits as it takes to read it back.
  private mutating func value(exactly number: Double) {
    if let integer = Int(exactly: number) {
      value(integer)
    } else if number.isFinite {
      raw("\(number)".utf8)
    } else {
      null()
    }
  }
}
