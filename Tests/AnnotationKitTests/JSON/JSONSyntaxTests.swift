import AnnotationKit
import Testing

@Suite("JSON syntax")
struct JSONSyntaxTests {
  @Test(
    "takes what RFC 8259 allows",
    arguments: [
      "{}", "[]", "null", " true ", "-0.5e+10", "0", #""a\u00e9\"\\\/\b\f\n\r\t""#,
      #"{"a":[1,{"b":null}],"c":"é🙂"}"#, "[ 1 , 2 ]",
    ]
  )
  func valid(json: String) {
    #expect(isValid(Array(json.utf8)))
  }

  @Test(
    "refuses everything else",
    arguments: [
      "", "{", "}", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "01", "1.", ".5", "+1", "1e", "nul",
      "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\n\"", "1 2", "[1] x", "'a'", "{\"a\":1,}",
    ]
  )
  func invalid(json: String) {
    #expect(!isValid(Array(json.utf8)))
  }

  @Test("refuses what is not UTF-8")
  func encoding() {
    #expect(!isValid([0x22, 0xFF, 0x22]))
  }

  @Test("bounds nesting, and does not overflow the stack")
  func nesting() {
    let open = [UInt8](repeating: UInt8(ascii: "["), count: 100)
    let close = [UInt8](repeating: UInt8(ascii: "]"), count: 100)
    #expect(isValid(open + close))
    #expect(!isValid([UInt8](repeating: UInt8(ascii: "["), count: 10_000_000)))
  }

  private func isValid(_ bytes: [UInt8]) -> Bool { JSONSyntax.isValid(bytes.span) }
}
