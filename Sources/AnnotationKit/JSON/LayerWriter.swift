/// Writes a layer into a sidecar: JSON, in which every place carries bytes, characters and a quote.
///
/// A plug-in program writes places more briefly, and the daemon fills them in.
public struct LayerWriter {
  /// The JSON written so far; layers write their plain fields straight into it.
  public var json: JSONWriter

  /// The document that spans point into.
  public let document: Document

  /// The measure of the document's text; without one, places are written as two offsets.
  private let measure: TextMeasure?

  /// The longest quote given whole, and what is kept of a longer one, in code points.
  private static let quoteLimit = 240
  private static let quoteKept = 200

  /// Creates a writer for layers of a document.
  ///
  /// - Parameters:
  ///   - json: What stands before.
  ///   - document: The document.
  ///   - measure: The measure of its text.
  public init(_ json: consuming JSONWriter, document: Document, measure: TextMeasure) {
    self.json = json
    self.document = document
    self.measure = measure
  }

  /// Creates a writer for the layer of a plug-in program, with places as `[start, end]` in bytes.
  package init(forProgramReading document: Document) {
    json = JSONWriter()
    self.document = document
    measure = nil
  }

  /// Gives back the JSON.
  public consuming func finish() -> JSONWriter { json }

  /// Writes the field `at` with a span.
  public mutating func at(_ span: TextSpan) {
    json.key("at")
    place(span)
  }

  /// Writes the field `at` with all places of something.
  public mutating func at(_ spans: [TextSpan]) {
    json.key("at")
    array(spans) { writer, span in writer.place(span) }
  }

  /// Writes an array of objects under a key, one for each element.
  public mutating func objects<Element>(
    _ name: StaticString,
    _ elements: [Element],
    _ fields: (inout LayerWriter, Element) -> Void
  ) {
    json.key(name)
    objects(elements, fields)
  }

  /// Writes an array of objects, one for each element.
  public mutating func objects<Element>(
    _ elements: [Element],
    _ fields: (inout LayerWriter, Element) -> Void
  ) {
    array(elements) { writer, element in writer.object { fields(&$0, element) } }
  }

  /// Writes an object under a key.
  public mutating func object(_ name: StaticString, _ fields: (inout LayerWriter) -> Void) {
    json.key(name)
    object(fields)
  }

  /// Writes an object.
  public mutating func object(_ fields: (inout LayerWriter) -> Void) {
    json.open(.object)
    fields(&self)
    json.close(.object)
  }

  mutating func array<Element>(
    _ elements: [Element],
    _ write: (inout LayerWriter, Element) -> Void
  ) {
    json.open(.array)
    for element in elements { write(&self, element) }
    json.close(.array)
  }

  /// Writes a place: `{"bytes": […], "chars": […], "quote": "…"}`.
  public mutating func place(_ span: TextSpan) {
    guard let measure else {
      return json.array {
        $0.value(span.start)
        $0.value(span.end)
      }
    }
    let bytes = document.bytes
    let text = bytes.span
    let start = measure.chars(before: span.start, in: text)
    let end = measure.chars(before: span.end, in: text)
    let (quoteEnd, isCut) = quoteEnd(of: span, chars: end - start)
    json.open(.object)
    json.array("bytes") {
      $0.value(span.start)
      $0.value(span.end)
    }
    json.array("chars") {
      $0.value(start)
      $0.value(end)
    }
    json.key("quote")
    let quote = bytes[span.start..<quoteEnd]
    if isCut {
      json.value(utf8: [quote, ArraySlice("…".utf8)].joined())
      json.field("quoteCut", true)
    } else {
      json.value(utf8: quote)
    }
    json.close(.object)
  }

  private func quoteEnd(of span: TextSpan, chars: Int) -> (end: Int, isCut: Bool) {
    guard chars > Self.quoteLimit else { return (span.end, false) }
    var index = span.start
    for _ in 0..<Self.quoteKept {
      index += 1
      while index < span.end, document.bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return (index, true)
  }
}
