import AnnotationKit
import Testing

@Suite("JSON value")
struct JSONValueTests {
  @Test(
    "writes what it read, in the same order",
    arguments: [
      "null", "true", "[]", "{}", #"{"b":1,"a":[-2,0.5,1e+300,"x"]}"#, #""a\"\\\n\t\u0001é€😀""#,
      "[[[[]]],{}]", "9007199254740991", "-0.25",
    ]
  )
  func roundTrip(_ json: String) throws {
    #expect(try JSONValue(parsing: json).description == json)
  }

  @Test(
    "reads spaces, escapes and numbers as RFC 8259 has them",
    arguments: [
      (" \n[ 1 ,\t2 ]\r ", "[1,2]"), (#""\u00e9\ud83d\ude00\/\b""#, #""é😀/\u0008""#),
      (#""\ud83dx""#, #""\#u{FFFD}x""#), (#""\ude00""#, #""\#u{FFFD}""#),
      (#""\ud83d\u0041""#, #""\#u{FFFD}A""#), ("[1E2,-0,1.50]", "[100,0,1.5]"),
    ]
  )
  func leniency(_ json: String, _ compact: String) throws {
    #expect(try JSONValue(parsing: json).description == compact)
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", "a value is missing", 0), ("[1,]", "a value is missing", 3),
      ("{1:2}", "a key is missing", 1), (#"{"a" 2}"#, "a colon is missing", 5),
      (#"{"a":2"#, "an object is not closed", 6), ("[1", "an array is not closed", 2),
      ("01", "more follows the value", 1), ("1.", "a fraction has no digits", 2),
      ("1e", "an exponent has no digits", 2), ("1e999", "a number is too big", 5),
      ("nul", "a value is missing", 0), (#""a"#, "a string is not closed", 2),
      ("\"a\nb\"", "a string is not closed", 2), (#""\x""#, "an escape is not known", 3),
      (#""\u+123""#, "an escape is not known", 3), (#""\"#, "a string is not closed", 2),
      (#""\u-000""#, "an escape is not known", 3),
    ]
  )
  func mistakes(_ json: String, _ reason: String, _ offset: Int) {
    let error = #expect(throws: MalformedJSON.self) { try JSONValue(parsing: json) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test("refuses a string that is not UTF-8")
  func invalidText() {
    #expect(throws: MalformedJSON.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test("refuses what nests too deep, without recursing that far")
  func depth() {
    let json = String(repeating: "[", count: 100_000)
    let error = #expect(throws: MalformedJSON.self) { try JSONValue(parsing: json) }
    #expect(error?.reason == "it nests too deep")
  }

  @Test("survives every truncation")
  func truncations() throws {
    let json = Array(#"{"a": [1.5e3, "x\u00e9\n"], "b": {"c": null, "d": true}}"#.utf8)
    for end in 0..<json.count {
      #expect(throws: MalformedJSON.self) { try JSONValue(parsing: Array(json[..<end])) }
    }
  }

  @Test("is the same whatever the order of its fields")
  func equality() throws {
    let left = try JSONValue(parsing: #"{"a":1,"b":[{"c":2,"d":3}]}"#)
    let right = try JSONValue(parsing: #"{"b":[{"d":3,"c":2}],"a":1}"#)
    #expect(left == right)
    #expect(Set([left, right]).count == 1)
    #expect(try left != JSONValue(parsing: #"{"a":1}"#))
  }

  @Test("gives parts by key and place")
  func parts() throws {
    let value = try JSONValue(parsing: #"{"a":[1,"x",true,1.5],"b":{}}"#)
    #expect(value["a"]?[0]?.int == 1)
    #expect(value["a"]?[1]?.string == "x")
    #expect(value["a"]?[2]?.bool == true)
    #expect(value["a"]?[3]?.int == nil)
    #expect(value["a"]?[4] == nil)
    #expect(value["c"] == nil)
    #expect(value.keys == ["a", "b"])
  }
}
