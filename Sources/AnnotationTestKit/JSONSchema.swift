public import AnnotationKit

/// A JSON Schema, of which it checks the keywords that describe shapes.
///
/// It knows `$ref` within the schema, `type`, `const`, `enum`, `required`, `properties`,
/// `additionalProperties`, `propertyNames`, `items`, `prefixItems`, `minItems`, `maxItems`,
/// `minLength`, `maxLength`, `pattern`, `minimum`, `maximum`, `anyOf`, `oneOf`, `allOf`, `if`,
/// `then` and `else`. Any other keyword but an annotation is an error, so that no rule of a schema
/// is passed over in silence. The source is JSON Schema 2020-12, Core and Validation.
public struct JSONSchema: Sendable {
  let root: JSONValue

  /// Reads a schema.
  ///
  /// - Throws: What is wrong with the text.
  public init(parsing text: String) throws {
    root = try JSONValue(parsing: text)
  }

  /// Returns what is wrong with a value, a line for each, each beginning with where.
  public func violations(of value: JSONValue) -> [String] {
    check(value, against: root, at: "$")
  }

  func check(_ value: JSONValue, against schema: JSONValue, at place: String) -> [String] {
    if case .bool(let allowed) = schema { return allowed ? [] : ["\(place): is not allowed"] }
    guard let keywords = schema.fields else { return ["\(place): the schema is no object"] }
    return keywords.flatMap { keyword in
      check(value, keyword: keyword.key, rule: keyword.value, of: schema, at: place)
    }
  }

  private func check(
    _ value: JSONValue,
    keyword: String,
    rule: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "default": []
    case "then", "else": []
    case "$ref": check(value, reference: rule, at: place)
    case "type", "const", "enum": checkIdentity(value, keyword, rule, at: place)
    case "required", "properties", "additionalProperties", "propertyNames":
      checkObject(value, keyword, rule, of: schema, at: place)
    case "items", "prefixItems", "minItems", "maxItems":
      checkArray(value, keyword, rule, of: schema, at: place)
    case "minLength", "maxLength", "pattern": checkString(value, keyword, rule, at: place)
    case "minimum", "maximum": checkNumber(value, keyword, rule, at: place)
    case "anyOf", "oneOf", "allOf": checkCombination(value, keyword, rule, at: place)
    case "if": checkCondition(value, rule, of: schema, at: place)
    default: ["\(place): the schema's keyword '\(keyword)' is not known"]
    }
  }

  private func check(_ value: JSONValue, reference: JSONValue, at place: String) -> [String] {
    let path = reference.string ?? ""
    guard path.hasPrefix("#") else { return ["\(place): '\(path)' is not within the schema"] }
    var target: JSONValue? = root
    for step in path.dropFirst().split(separator: "/") { target = target?[String(step)] }
    guard let target else { return ["\(place): '\(path)' is not in the schema"] }
    return check(value, against: target, at: place)
  }

  private func checkCombination(
    _ value: JSONValue,
    _ keyword: String,
    _ rule: JSONValue,
    at place: String
  ) -> [String] {
    let outcomes = (rule.elements ?? []).map { check(value, against: $0, at: place) }
    let matching = outcomes.count(where: \.isEmpty)
    switch keyword {
    case "allOf": return outcomes.flatMap(\.self)
    case "oneOf" where matching > 1: return ["\(place): matches \(matching) alternatives, not one"]
    case _ where matching > 0: return []
    default: return ["\(place): matches no alternative"] + outcomes.flatMap(\.self)
    }
  }

  private func checkCondition(
    _ value: JSONValue,
    _ rule: JSONValue,
    of schema: JSONValue,
    at place: String
  ) -> [String] {
    let holds = check(value, against: rule, at: place).isEmpty
    guard let branch = schema[holds ? "then" : "else"] else { return [] }
    return check(value, against: branch, at: place)
  }
}
