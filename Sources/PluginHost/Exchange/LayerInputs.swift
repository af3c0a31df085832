import AnnotationKit

/// The layers made so far, as a program is given them: as a sidecar has them.
struct LayerInputs {
  private let layers: LayerSet
  private let document: Document
  private let measure: TextMeasure

  init(_ layers: LayerSet, of document: Document) {
    self.layers = layers
    self.document = document
    let bytes = document.bytes
    measure = TextMeasure(bytes.span)
  }

  func has(_ name: LayerName) -> Bool { layers[name] != nil }

  /// The tag of the text's language, if that is known.
  var language: String? {
    guard let json = json(of: "language"), let value = try? JSONValue(parsing: json) else {
      return nil
    }
    return value["tag"]?.string
  }

  /// The layers of the given names that are there.
  func json(of names: [LayerName]) -> [(name: LayerName, json: [UInt8])] {
    names.compactMap { name in json(of: name).map { (name, $0) } }
  }

  private func json(of name: LayerName) -> [UInt8]? {
    guard let layer = layers[name] else { return nil }
    var writer = LayerWriter(JSONWriter(), document: document, measure: measure)
    layer.write(to: &writer)
    return writer.finish().bytes
  }
}
