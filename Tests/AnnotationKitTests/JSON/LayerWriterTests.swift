import AnnotationKit
import Testing

@Suite("Layer writer")
struct LayerWriterTests {
  @Test("gives a place by bytes, characters and quote")
  func place() {
    #expect(
      json(of: TextSpan(9, 18), in: "Zoë — “né”\n")
        == #"{"bytes":[9,18],"chars":[6,10],"quote":"“né”"}"#
    )
  }

  @Test("gives a quote of 240 characters whole and cuts a longer one to 200")
  func longQuotes() {
    let whole = String(repeating: "é", count: 240)
    #expect(json(of: TextSpan(0, 480), in: whole).contains("\"quote\":\"\(whole)\"}"))
    let long = String(repeating: "é", count: 241)
    let kept = String(repeating: "é", count: 200)
    #expect(
      json(of: TextSpan(0, 482), in: long).hasSuffix("\"quote\":\"\(kept)…\",\"quoteCut\":true}")
    )
  }

  private func json(of span: TextSpan, in text: String) -> String {
    let document = Document(text: text)
    let measure = TextMeasure(document.bytes.span)
    var writer = LayerWriter(JSONWriter(), document: document, measure: measure)
    writer.place(span)
    return String(decoding: writer.finish().bytes, as: UTF8.self)
  }
}
