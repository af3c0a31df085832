import AnnotationKit

/// The layers made so far, as a program is given them: as a sidecar has them.
struct LayerInputs {
  let layers: LayerSet
  let document: Document

  func has(_ name: LayerName) -> Bool { layers[name] != nil }

  /// The tag of the text's language, if that is known.
  var language: String? {
    // It has no places, for which the text would have to be measured.
    guard let json = json(of: "language", by: LayerWriter(forProgramReading: document)),
      let value = try? JSONValue(parsing: json)
    else { return nil }
    return value["tag"]?.string
  }

  /// The layers of the given names that are there.
  func json(of names: [LayerName]) -> [(name: LayerName, json: [UInt8])] {
    guard !names.isEmpty else { return [] }
    let bytes = document.bytes
    let measure = TextMeasure(bytes.span)
    return names.compactMap { name in
      let writer = LayerWriter(JSONWriter(), document: document, measure: measure)
      return json(of: name, by: writer).map { (name, $0) }
    }
  }

  private func json(of name: LayerName, by writer: consuming LayerWriter) -> [UInt8]? {
    guard let layer = layers[name] else { return nil }
    layer.write(to: &writer)
    return writer.finish().bytes
  }
}
