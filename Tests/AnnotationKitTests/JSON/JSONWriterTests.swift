import AnnotationKit
import FoundationEssentials
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("keeps the order it is told and separates by commas")
  func order() {
    var writer = JSONWriter()
    writer.object {
      $0.field("b", 1)
      $0.array("a") {
        $0.value("x")
        $0.value(true)
        $0.object { _ in }
        $0.null()
      }
      $0.field("c", nil as String?)
    }
    #expect(text(writer) == #"{"b":1,"a":["x",true,{},null],"c":null}"#)
  }

  @Test("escapes what JSON asks for, so that a reader gets the same string back")
  func escapes() throws {
    let hostile = "\u{0}\u{1}\u{1F}\u{7F}\"\\/\n\r\t\u{2028}é🙂"
    var writer = JSONWriter()
    writer.value(hostile)
    let read = try JSONDecoder().decode(String.self, from: Data(writer.bytes))
    #expect(read == hostile)
  }

  @Test(
    "writes numbers with as few decimals as they need",
    arguments: [
      (0.5, "0.5"), (1, "1"), (0.12345, "0.1235"), (0.0001, "0.0001"), (0.00001, "0"),
      (-0.25, "-0.25"), (-0.00001, "0"), (.nan, "null"), (.infinity, "null"), (12.05, "12.05"),
    ]
  )
  func numbers(number: Double, json: String) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(text(writer) == json)
  }

  private func text(_ writer: JSONWriter) -> String {
    String(decoding: writer.bytes, as: UTF8.self)
  }
}
