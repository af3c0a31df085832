public import AnnotationKit

/// A text whose expected annotations are written into it.
///
/// `We met ⟦last Tuesday⟧.` marks one span. Marks may nest.
public struct MarkedText: Hashable, Sendable {
  /// The text without its marks.
  public let text: String

  /// The marked spans, in the order in which they open.
  public let spans: [TextSpan]

  /// Reads the marks out of a text.
  ///
  /// A mark that is never closed ends with the text, so that the comparison shows it.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [TextSpan] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(TextSpan(bytes.count, bytes.count))
      case "⟧":
        guard let index = open.popLast() else { continue }
        spans[index] = TextSpan(spans[index].start, bytes.count)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    for index in open { spans[index] = TextSpan(spans[index].start, bytes.count) }
    text = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }

  /// Marks the given spans of a document, to compare them with what was expected.
  public init(_ document: Document, marking spans: [TextSpan]) {
    text = String(decoding: document.bytes, as: UTF8.self)
    self.spans = spans.sorted()
  }

  /// The text as a document that nothing outside the text dates.
  public var document: Document { Document(text: text) }

  /// The marked texts, in the order of the spans.
  public var quotes: [String] { spans.map(document.text) }
}

extension MarkedText: CustomStringConvertible {
  /// The text with its marks.
  public var description: String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    for offset in 0...bytes.count {
      let ended = spans.count { $0.end == offset && $0.length > 0 }
      let started = spans.count { $0.start == offset }
      let empty = spans.count { $0.start == offset && $0.length == 0 }
      marked += Array(repeating: "⟧".utf8, count: ended).joined()
      marked += Array(repeating: "⟦".utf8, count: started).joined()
      marked += Array(repeating: "⟧".utf8, count: empty).joined()
      if offset < bytes.count { marked.append(bytes[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}
