extension JSONSchema {
  func checkObject(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    guard case .object(let fields) = value else { return [] }
    let named = schema["properties"]
    return switch keyword {
    case "required":
      (rule.elements ?? []).compactMap(\.string).filter { fields[$0] == nil }
        .map { "\(place): '\($0)' is missing" }
    case "properties":
      sorted(fields).flatMap { name, field in
        rule[name].map { check(field, against: $0, at: "\(place).\(name)") } ?? []
      }
    case "additionalProperties":
      sorted(fields).flatMap { name, field in
        named?[name] == nil ? check(field, against: rule, at: "\(place).\(name)") : []
      }
    default:
      sorted(fields).flatMap { name, _ in
        check(.string(name), against: rule, at: "\(place).\(name)")
      }
    }
  }

  func checkArray(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    guard let elements = value.elements else { return [] }
    let fixed = schema["prefixItems"]?.elements ?? []
    switch keyword {
    case "minItems" where elements.count < rule.int ?? 0:
      return ["\(place): has \(elements.count) elements, fewer than \(rule)"]
    case "maxItems" where elements.count > rule.int ?? 0:
      return ["\(place): has \(elements.count) elements, more than \(rule)"]
    case "prefixItems":
      return zip(elements, fixed).enumerated().flatMap { index, pair in
        check(pair.0, against: pair.1, at: "\(place)[\(index)]")
      }
    case "items":
      return elements.enumerated().dropFirst(fixed.count).flatMap { index, element in
        check(element, against: rule, at: "\(place)[\(index)]")
      }
    default: return []
    }
  }

  private func sorted(_ fields: [String: JSONValue]) -> [(String, JSONValue)] {
    fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
