import AnnotationKit

extension JSONSchema {
  func checkIdentity(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    at place: String
  ) -> [String] {
    switch keyword {
    case "const" where value != rule: ["\(place): is \(value), not \(rule)"]
    case "enum" where !(rule.elements ?? []).contains(value):
      ["\(place): \(value) is not in \(rule)"]
    case "type" where !(rule.elements ?? [rule]).contains(where: { has(value, type: $0) }):
      ["\(place): \(value) is not of type \(rule)"]
    default: []
    }
  }

  private func has(_ value: JSONValue, type: JSONValue) -> Bool {
    switch (value, type.string) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number.rounded() == number
    default: false
    }
  }

  func checkString(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    at place: String
  ) -> [String] {
    guard let text = value.string else { return [] }
    let length = text.unicodeScalars.count
    switch keyword {
    case "minLength" where length < rule.int ?? 0: return ["\(place): is shorter than \(rule)"]
    case "maxLength" where length > rule.int ?? 0: return ["\(place): is longer than \(rule)"]
    case "pattern":
      guard let pattern = try? Regex(rule.string ?? "") else {
        return ["\(place): the schema's pattern \(rule) is no regular expression"]
      }
      return text.contains(pattern) ? [] : ["\(place): \(value) does not match \(rule)"]
    default: return []
    }
  }

  func checkNumber(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    at place: String
  ) -> [String] {
    guard let number = value.number, let limit = rule.number else { return [] }
    switch keyword {
    case "minimum" where number < limit: return ["\(place): \(value) is below \(rule)"]
    case "maximum" where number > limit: return ["\(place): \(value) is above \(rule)"]
    default: return []
    }
  }
}
