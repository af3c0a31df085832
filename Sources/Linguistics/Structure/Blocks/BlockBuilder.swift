/// Groups the lines of a text into blocks, from the first line to the last.
///
/// Each method reads the block that starts at ``position``, appends it and moves on, or leaves both
/// as they were and says no.
struct BlockBuilder {
  /// The text.
  let text: TokenisedText

  /// Its lines.
  let lines: [TextLine]

  /// How its lines are wrapped.
  let layout: LineLayout

  /// Whether the text is known to be Markdown, where the lines of a paragraph always belong together.
  let isMarkdown: Bool

  /// The index of the next line.
  var position = 0

  /// The blocks so far.
  var blocks: [BlockDraft] = []

  /// Fences that are known to have no partner further on.
  var unclosedFences: Set<UInt8> = []

  init(_ text: TokenisedText, isMarkdown: Bool) {
    self.text = text
    self.isMarkdown = isMarkdown
    lines = text.lines()
    layout = LineLayout(text, lines)
    blocks.reserveCapacity(lines.count)
  }

  /// Reads the whole text.
  mutating func build() {
    while position < lines.count {
      if readMarked() || readMailHeaders() || readTable() || readUnderlined() { continue }
      readParagraph()
    }
  }

  /// Reads a block whose first line bears a marker.
  private mutating func readMarked() -> Bool {
    let line = lines[position]
    guard let (marker, content) = text.marker(of: line) else { return false }
    switch marker {
    case .heading(let level):
      blocks.append(heading(line, content: content, level: level))
      position += 1
    case .rule: position += 1
    case .fence(let mark): return readCode(fence: mark)
    case .quote(let level): readQuotation(level: level, content: content)
    case .bullet, .enumerator: return readItem(marker, content: content)
    }
    return true
  }

  /// A heading by `#`, without any closing `#`.
  private func heading(_ line: TextLine, content: Int, level: Int) -> BlockDraft {
    var block = BlockDraft(.heading, line, content: content)
    block.level = UInt32(clamping: level)
    let last = block.tokens.upperBound - 1
    if last > content, text.firstByte(last) == UInt8(ascii: "#") {
      block.tokens = content..<last
    }
    return block
  }

  /// Reads a fenced block of code; a fence that is never closed is no fence.
  private mutating func readCode(fence: UInt8) -> Bool {
    guard !unclosedFences.contains(fence) else { return false }
    var end = position + 1
    while end < lines.count, text.marker(of: lines[end])?.marker != .fence(fence) { end += 1 }
    guard end < lines.count else {
      unclosedFences.insert(fence)
      return false
    }
    if end > position + 1 {
      var block = BlockDraft(.code, lines[position + 1])
      for line in lines[(position + 1)..<end].dropFirst() { block.extend(by: line) }
      blocks.append(block)
    }
    position = end + 1
    return true
  }

  /// Reads quoted lines up to the end of their paragraph.
  private mutating func readQuotation(level: Int, content: Int) {
    let opening = lines[position]
    position += 1
    guard content < opening.tokens.upperBound else { return }
    var block = BlockDraft(.quotation, opening, content: content)
    block.level = UInt32(clamping: level)
    while position < lines.count, !lines[position].isAfterBlank,
      let next = text.marker(of: lines[position]), next.marker == .quote(level: level),
      next.content < lines[position].tokens.upperBound
    {
      block.extend(by: lines[position])
      position += 1
    }
    blocks.append(block)
  }

  /// Reads an item of a list with the lines that continue it.
  private mutating func readItem(_ marker: LineMarker, content: Int) -> Bool {
    let line = lines[position]
    var block = BlockDraft(.listItem, line, content: content)
    block.level = 1 + UInt32(clamping: min(line.indent / 2, 8))
    position += 1
    while position < lines.count, continues(block, lines[position], of: line) {
      block.extend(by: lines[position])
      position += 1
    }
    block.isMarked = marker == .bullet
    blocks.append(block)
    return true
  }

  private func continues(_ block: BlockDraft, _ line: TextLine, of item: TextLine) -> Bool {
    guard !line.isAfterBlank, text.marker(of: line) == nil else { return false }
    if line.indent > item.indent + 1 { return true }
    return joins(block, lines[position - 1], line, width: layout.wrapWidth)
  }

  /// Reads a heading that is underlined with `=` or `-`.
  private mutating func readUnderlined() -> Bool {
    let line = lines[position]
    guard position + 1 < lines.count, !lines[position + 1].isAfterBlank, line.tokens.count <= 30,
      case .rule(let mark) = text.marker(of: lines[position + 1])?.marker,
      mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      line.isAfterBlank || position == 0
    else { return false }
    var block = BlockDraft(.heading, line)
    block.level = mark == UInt8(ascii: "=") ? 1 : 2
    blocks.append(block)
    position += 2
    return true
  }
}
