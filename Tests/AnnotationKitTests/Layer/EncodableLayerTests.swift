import AnnotationKit
import Testing

@Suite("A layer that is Codable")
struct EncodableLayerTests {
  @Test("writes its fields in their order, and spans as places")
  func writing() {
    let layer = Finds(
      zeal: 0.5,
      at: TextSpan(0, 2),
      label: "é",
      title: TextSpan(3, 6),
      items: [Finds.Item(at: [TextSpan(3, 6)], tags: [], next: nil)],
      count: 2
    )
    #expect(
      json(of: layer, in: "é mot")
        == #"{"zeal":0.5,"at":{"bytes":[0,2],"chars":[0,1],"quote":"é"},"label":"é","#
        + #""title":{"at":{"bytes":[3,6],"chars":[2,5],"quote":"mot"}},"#
        + #""items":[{"at":[{"bytes":[3,6],"chars":[2,5],"quote":"mot"}],"tags":[]}],"count":2}"#
    )
  }

  @Test("is read back by type from what a program gave")
  func reading() throws {
    let given =
      #"{"zeal":1,"at":[0,2],"label":"x","title":{"at":{"bytes":[3,6]}},"items":[],"count":1}"#
    var layers = LayerSet()
    layers.insert(JSONLayer(try JSONValue(parsing: given)), as: Finds.name)
    let layer = try #require(layers[Finds.self])
    #expect(layer.at == TextSpan(0, 2))
    #expect(layer.title == TextSpan(3, 6))
    layers.insert(JSONLayer(.object([])), as: Finds.name)
    #expect(layers[Finds.self] == nil)
  }

  private func json(of layer: some AnnotationLayer, in text: String) -> String {
    let document = Document(text: text)
    let bytes = document.bytes
    var writer = LayerWriter(JSONWriter(), document: document, measure: TextMeasure(bytes.span))
    layer.write(to: &writer)
    return String(decoding: writer.finish().bytes, as: UTF8.self)
  }
}

private struct Finds: AnnotationLayer, Codable {
  static let name: LayerName = "finds"

  var zeal: Double
  var at: TextSpan
  var label: String
  var title: TextSpan
  var items: [Item]
  var count: Int

  struct Item: Codable {
    var at: [TextSpan]
    var tags: [String]
    var next: String?
  }
}
