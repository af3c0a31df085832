import AnnotationKit
import AnnotationTestKit
import Testing

@Suite("JSON Schema")
struct JSONSchemaTests {
  @Test(
    "accepts what the schema describes",
    arguments: [
      (#"{"type": ["integer", "null"]}"#, "3"),
      (#"{"type": ["integer", "null"]}"#, "null"),
      (#"{"required": ["a"], "properties": {"a": {"const": 1}}}"#, #"{"a": 1, "b": 2}"#),
      (#"{"prefixItems": [{"type": "integer"}], "items": false}"#, "[1]"),
      (##"{"$ref": "#/$defs/hash", "$defs": {"hash": {"pattern": "^[0-9a-f]{4}$"}}}"##, #""0f3a""#),
      (#"{"if": {"type": "string"}, "then": {"minLength": 1}, "else": {"minimum": 5}}"#, "6"),
      (#"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#, "null"),
    ]
  )
  func acceptance(_ schema: String, _ value: String) throws {
    let violations = try JSONSchema(parsing: schema).violations(of: JSONValue(parsing: value))
    #expect(violations == [])
  }

  @Test(
    "names the place of what it does not describe",
    arguments: [
      (#"{"type": "integer"}"#, "1.5", "$: 1.5 is not of type \"integer\""),
      (#"{"required": ["a"]}"#, "{}", "$: 'a' is missing"),
      (#"{"properties": {"a": {"enum": [1, 2]}}}"#, #"{"a": 3}"#, "$.a: 3 is not in [1,2]"),
      (#"{"additionalProperties": false}"#, #"{"a": 3}"#, "$.a: is not allowed"),
      (#"{"prefixItems": [true], "items": false}"#, "[1, 2]", "$[1]: is not allowed"),
      (#"{"minItems": 2}"#, "[1]", "$: has 1 elements, fewer than 2"),
      (#"{"maxLength": 1}"#, #""ab""#, "$: is longer than 1"),
      (#"{"pattern": "^a"}"#, #""b""#, "$: \"b\" does not match \"^a\""),
      (#"{"maximum": 1}"#, "2", "$: 2 is above 1"),
      (#"{"oneOf": [true, true]}"#, "2", "$: matches 2 alternatives, not one"),
      (#"{"propertyNames": {"maxLength": 1}}"#, #"{"ab": 1}"#, "$.ab: is longer than 1"),
      (#"{"uniqueItems": true}"#, "[]", "$: the schema's keyword 'uniqueItems' is not known"),
    ]
  )
  func refusal(_ schema: String, _ value: String, _ violation: String) throws {
    let violations = try JSONSchema(parsing: schema).violations(of: JSONValue(parsing: value))
    #expect(violations == [violation])
  }
}
