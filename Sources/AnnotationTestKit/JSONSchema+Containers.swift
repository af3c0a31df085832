import AnnotationKit

extension JSONSchema {
  func checkObject(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    guard let fields = value.fields else { return [] }
    let named = schema["properties"]
    return switch keyword {
    case "required":
      (rule.elements ?? []).compactMap(\.string).filter { value[$0] == nil }
        .map { "\(place): '\($0)' is missing" }
    case "properties":
      fields.flatMap { field in
        rule[field.key].map { check(field.value, against: $0, at: "\(place).\(field.key)") } ?? []
      }
    case "additionalProperties":
      fields.filter { named?[$0.key] == nil }.flatMap { field in
        check(field.value, against: rule, at: "\(place).\(field.key)")
      }
    default:
      fields.flatMap { field in
        check(.string(field.key), against: rule, at: "\(place).\(field.key)")
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
}
