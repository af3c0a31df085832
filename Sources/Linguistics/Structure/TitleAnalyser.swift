public import AnnotationKit

/// Takes the title from the structure of a document.
public struct TitleAnalyser: Analyser {
  /// The version of the analyser.
  public static let version = "1.2.0"

  /// The title is one of the blocks that are no boilerplate.
  public static let requirements: [any AnnotationLayer.Type] = [
    TextStructure.self, Boilerplate.self,
  ]

  /// How many blocks of the document are looked at; how many where no running text comes before.
  private static let reach = 6
  private static let farReach = 12

  /// The bytes from which a block is taken for running text.
  private static let runningText = 160

  /// The most bytes of a line that may be a label.
  private static let longestLabel = 80

  /// The most bytes in the name of a field.
  private static let longestField = 32

  /// Creates an analyser.
  public init() {}

  /// Returns the title of a document.
  ///
  /// It is the subject of a letter or mail, or else the first heading of the highest level among the
  /// first blocks that are the document and say more than what kind of text it is.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Title {
    let structure = try layers.require(TextStructure.self)
    let boilerplate = try layers.require(Boilerplate.self)
    let blocks = structure.blocks.lazy.filter { !boilerplate.contains($0.span.start) }
    let head = head(of: blocks.prefix(Self.farReach), document)
    let headings = head.filter {
      $0.kind == .heading && ($0.span == head.first?.span || !isNumbered($0, document))
    }
    let title = headings.first { $0.level == 1 } ?? headings.first ?? line(above: head, document)
    let stated = head.lazy.compactMap { subject(in: $0.span, of: document) }.first
    return Title(span: stated ?? title?.span)
  }

  /// The blocks among which the title is looked for.
  private func head(of blocks: some Sequence<TextBlock>, _ document: Document) -> [TextBlock] {
    var head: [TextBlock] = []
    for block in blocks {
      if head.count >= Self.reach, block.span.length > Self.runningText { break }
      if !isLabel(block.span, document) { head.append(block) }
    }
    return head
  }

  /// Whether a line only says what kind of text follows, as `Press release` does, or holds no word, as a
  /// postal code.
  private func isLabel(_ line: TextSpan, _ document: Document) -> Bool {
    guard line.length <= Self.longestLabel, !hasPlainWord(document.bytes[line.range]) else {
      return false
    }
    let words = document.text(line).lowercased().split { !$0.isLetter }
    return words.allSatisfy { isLabel($0.utf8) }
  }

  /// Whether a line has a word of plain ASCII that is no label, as nearly every line has that is none.
  private func hasPlainWord(_ line: ArraySlice<UInt8>) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    var rest = line
    while let start = rest.firstIndex(where: isLetter) {
      let word = rest[start...].prefix(while: isLetter)
      rest = rest[word.endIndex...]
      let isWhole = (start == line.startIndex || line[start - 1] < 0x80) && rest.first ?? 0 < 0x80
      if isWhole, !isLabel(word.lazy.map { $0 | 0x20 }) { return true }
    }
    return false
  }

  /// Whether a folded word may stand in a label.
  private func isLabel(_ word: some Collection<UInt8>) -> Bool {
    word.count <= 2 || KnownWords.all.tells(.label, word)
  }

  /// Whether a heading is one of many: `1 Introduction`, `TOP 3 Accounts`.
  private func isNumbered(_ heading: TextBlock, _ document: Document) -> Bool {
    let words = document.bytes[heading.span.range].split(separator: 0x20, maxSplits: 2)
    return words.prefix(2).contains { word in
      word.count <= 3 && word.contains { (0x30...0x39).contains($0) }
        && word.allSatisfy { (0x30...0x39).contains($0) || ".)".utf8.contains($0) }
    }
  }

  /// A line without a stop that stands first, above a longer one.
  private func line(above head: [TextBlock], _ document: Document) -> TextBlock? {
    guard head.count > 1, head[0].kind == .paragraph, head[0].span.length <= 200,
      head[1].span.length > head[0].span.length, head[0].span.length > 3
    else { return nil }
    let ending = document.bytes[head[0].span.end - 3..<head[0].span.end]
    // `e. V.` ends with a stop that is none.
    let isAbbreviated = ending.first == 0x20 && ending.last == UInt8(ascii: ".")
    return ".:,;".utf8.contains(ending[ending.endIndex - 1]) && !isAbbreviated ? nil : head[0]
  }

  private func isSubjectField(_ name: ArraySlice<UInt8>) -> Bool {
    KnownWords.all.tells(.subject, name.lazy.map { $0 | 0x20 })
  }

  /// What follows the name of the field in the subject of a letter or mail.
  private func subject(in line: TextSpan, of document: Document) -> TextSpan? {
    let bytes = document.bytes[line.range]
    let head = bytes.prefix(Self.longestField + 1)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), isSubjectField(head[..<colon])
    else { return nil }
    var text = bytes[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    while let rest = answer(in: text) { text = rest }
    return text.isEmpty ? nil : TextSpan(text.startIndex, text.endIndex)
  }

  /// What follows the sign of an answer or of mail that is passed on: `Re:`, `Fwd:`, `AW:`.
  private func answer(in subject: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let colon = subject.prefix(4).firstIndex(of: UInt8(ascii: ":"))
    guard let colon, colon > subject.startIndex,
      subject[..<colon].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    return subject[(colon + 1)...].drop { $0 == 0x20 }
  }
}
