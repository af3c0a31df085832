public import AnnotationKit

/// Takes the title from the structure of a document.
public struct TitleAnalyser: Analyser {
  /// The version of the analyser.
  public static let version = "1.1.0"

  /// The title is one of the blocks that are no boilerplate.
  public static let requirements: [any AnnotationLayer.Type] = [
    TextStructure.self, Boilerplate.self,
  ]

  /// How many blocks of the document are looked at.
  private static let reach = 6

  /// Creates an analyser.
  public init() {}

  /// Returns the title of a document.
  ///
  /// It is the first heading of the highest level among the first blocks that are the document, or
  /// the subject of a mail.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Title {
    let structure = try layers.require(TextStructure.self)
    let boilerplate = try layers.require(Boilerplate.self)
    let head = Array(
      structure.blocks.lazy.filter { !boilerplate.contains($0.span.start) }.prefix(Self.reach)
    )
    let headings = head.filter { $0.kind == .heading }
    let title = headings.first { $0.level == 1 } ?? headings.first ?? line(above: head, document)
    return Title(span: title?.span ?? subject(of: document, in: head))
  }

  /// A line without a stop that stands first, above a longer one.
  private func line(above head: [TextBlock], _ document: Document) -> TextBlock? {
    guard head.count > 1, head[0].kind == .paragraph, head[0].span.length <= 200,
      head[1].span.length > head[0].span.length, head[0].span.length > 0
    else { return nil }
    let last = document.bytes[head[0].span.end - 1]
    return ".:,;".utf8.contains(last) ? nil : head[0]
  }

  private func isSubjectField(_ name: ArraySlice<UInt8>) -> Bool {
    let number = KnownWords.all.number(name.lazy.map { $0 | 0x20 })
    return KnownWords.all.inLines[Int(number)].contains(.subject)
  }

  /// The subject of a mail, without the name of the field.
  private func subject(of document: Document, in head: some Sequence<TextBlock>) -> TextSpan? {
    for block in head where block.kind == .mailHeader {
      let bytes = document.bytes[block.span.range]
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
        isSubjectField(bytes[..<colon])
      else { continue }
      let text = bytes[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      if !text.isEmpty { return TextSpan(text.startIndex, text.endIndex) }
    }
    return nil
  }
}
