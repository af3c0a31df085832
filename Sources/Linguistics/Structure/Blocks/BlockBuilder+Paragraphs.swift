extension BlockBuilder {
  /// Reads a paragraph: one line, or several that were one before they were wrapped.
  mutating func readParagraph() {
    let end = runEnd()
    let width = runWidth(position..<end)
    let joinsAll = isMarkdown && !isLineByLine(position..<end)
    var block = BlockDraft(.paragraph, lines[position])
    for index in (position + 1)..<max(end, position + 1) {
      if joinsAll || joins(block, lines[index - 1], lines[index], width: width) {
        block.extend(by: lines[index])
      } else {
        blocks.append(block)
        block = BlockDraft(.paragraph, lines[index])
      }
    }
    blocks.append(block)
    position = max(end, position + 1)
  }

  /// The end of the lines that follow one another without a blank line, a marker or a table.
  private func runEnd() -> Int {
    var end = position + 1
    while end < lines.count, !lines[end].isAfterBlank, text.marker(of: lines[end]) == nil,
      !text.hasColumns(lines[end]) || layout.wrapWidth > 0, !isUnderlined(end)
    {
      end += 1
    }
    return end
  }

  private func isUnderlined(_ index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isAfterBlank, lines[index].tokens.count <= 30,
      case .rule(UInt8(ascii: "=")) = text.marker(of: lines[index + 1])?.marker
    else { return false }
    return true
  }

  /// The width at which a run of lines is wrapped, 0 when each is a paragraph of its own.
  ///
  /// A run of some length speaks for itself; a short one follows the rest of the text. Lines of
  /// equal length that all begin with a capital letter are a list rather than a paragraph.
  private func runWidth(_ run: Range<Int>) -> Int {
    guard run.count >= 3 else { return layout.wrapWidth }
    let width = lines[run].reduce(0) { max($0, $1.indent + $1.length) }
    guard LineLayout.plausibleWidths.contains(width) else { return 0 }
    var fits = 0
    var capitals = 0
    for index in run.dropLast() {
      fits += text.isFull(lines[index], before: lines[index + 1], width: width) ? 1 : 0
      let next = text.tokens[lines[index + 1].tokens.lowerBound]
      capitals += next.casing == .lower || next.kind == .ideograph ? 0 : 1
    }
    let joints = run.count - 1
    return fits * 10 >= joints * 6 && capitals * 4 <= joints * 3 ? width : 0
  }

  /// Whether the lines of a run in Markdown are paragraphs all the same: long and ending in stops.
  private func isLineByLine(_ run: Range<Int>) -> Bool {
    lines[run].contains { $0.length > 160 }
      && lines[run].allSatisfy { text.endMark($0.tokens).isTerminal || $0.length < 60 }
  }

  /// Whether a line goes on where the one before it was wrapped.
  func joins(_ block: BlockDraft, _ line: TextLine, _ next: TextLine, width: Int) -> Bool {
    if width > 0, text.isFull(line, before: next, width: width) {
      return !(text.endMark(line.tokens).isTerminal && next.indent > line.indent)
    }
    return continues(block, line, next)
  }

  /// Whether a line breaks off in the middle of a sentence that the next one takes up.
  private func continues(_ block: BlockDraft, _ line: TextLine, _ next: TextLine) -> Bool {
    let first = text.tokens[next.tokens.lowerBound]
    let opening = text.tokens[block.tokens.lowerBound]
    guard first.kind == .word, first.casing == .lower, opening.casing != .lower,
      line.tokens.count >= 4, line.length <= LineLayout.plausibleWidths.upperBound,
      !text.hasColumns(line), !text.hasColumns(next)
    else { return false }
    let mark = text.mark(line.tokens.upperBound - 1)
    return mark == .none || mark == .comma || mark == .dash || mark == .semicolon
  }
}
