import AnnotationKit
import Testing

@Suite("Text measure")
struct TextMeasureTests {
  @Test(
    "counts bytes, code points and UTF-16 units",
    arguments: [
      "", "plain", "Zoë Müller", "日本語 text 🌉 after",
    ]
  )
  func lengths(text: String) {
    let bytes = Array(text.utf8)
    let measure = TextMeasure(bytes.span)
    #expect(measure.bytes == bytes.count)
    #expect(measure.chars == text.unicodeScalars.count)
    #expect(measure.utf16 == text.utf16.count)
  }

  @Test("converts every character boundary of a long mixed text")
  func offsets() {
    let text = String(repeating: "aé日🙂\n", count: 400)
    let bytes = Array(text.utf8)
    let measure = TextMeasure(bytes.span)
    var offset = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(measure.chars(before: offset, in: bytes.span) == number)
      offset += UTF8.width(scalar)
    }
    #expect(measure.chars(before: offset, in: bytes.span) == measure.chars)
  }
}
