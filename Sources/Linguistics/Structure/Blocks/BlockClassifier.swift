/// Tells headings, captions, bylines and the like among the blocks that no markup names.
///
/// The rules look at one block and its neighbours, so the whole takes one pass.
struct BlockClassifier {
  private let text: TokenisedText

  /// The blocks with their kinds as far as they are known.
  private(set) var blocks: [BlockDraft]

  /// What each block is made of.
  private(set) var shapes: [BlockShape]

  init(_ text: TokenisedText, _ blocks: [BlockDraft]) {
    self.text = text
    self.blocks = blocks
    shapes = blocks.map { BlockShape($0.tokens, of: text) }
  }

  /// Tells the kinds of all blocks.
  mutating func classify() {
    for index in blocks.indices where !blocks[index].isMarked { classify(index) }
    for index in PageFurniture(text, blocks).indices() { blocks[index].kind = .pageFurniture }
  }

  /// Drops the blocks that hold nothing but marks of markup.
  mutating func dropEmpty() {
    guard blocks.contains(where: { $0.tokens.isEmpty }) else { return }
    let filled = blocks.indices.filter { !blocks[$0].tokens.isEmpty }
    blocks = filled.map { blocks[$0] }
    shapes = filled.map { shapes[$0] }
  }

  private mutating func classify(_ index: Int) {
    guard blocks[index].lines <= 2 else { return }
    if blocks[index].kind == .listItem {
      if isNumberedHeading(index) { setHeading(index, level: 2) }
    } else if text.isCaption(blocks[index].tokens)
      || text.isCredit(blocks[index].tokens, shapes[index])
      || text.endsInCredit(blocks[index].tokens, shapes[index])
    {
      blocks[index].kind = .caption
    } else if isNumbers(index) {
      blocks[index].kind = .tableRow
    } else if index < 24, shapes[index].words <= 12, text.isByline(blocks[index].tokens) {
      blocks[index].kind = .byline
    } else if index < 24, text.isDateline(blocks[index].tokens, shapes[index]) {
      blocks[index].kind = .dateline
    } else if isHeading(index) {
      setHeading(index, level: index == 0 ? 1 : 2)
    }
  }

  private mutating func setHeading(_ index: Int, level: UInt32) {
    blocks[index].kind = .heading
    blocks[index].level = level
  }

  /// Whether a numbered line stands alone before running text, and reads like a heading.
  private func isNumberedHeading(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.words > 0, shape.words <= 10, shape.opensLikeSentence, !shape.endMark.isTerminal,
      shape.commas <= 1, shape.endMark != .colon, blocks[index].isAfterBlank || index == 0
    else { return false }
    return isFollowedByText(index)
  }

  /// Whether little but numbers stands in a line, at least three of them.
  private func isNumbers(_ index: Int) -> Bool {
    shapes[index].numbers >= 3 && shapes[index].numbers > shapes[index].words * 2
  }

  /// Whether a short line is set above the text that follows.
  private func isHeading(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard blocks[index].lines == 1, shape.words > 0, shape.words <= 16, shape.length <= 120,
      shape.opensLikeSentence, shape.links == 0, shape.innerStops <= 1,
      index + 1 < blocks.count, !endsLikeSentence(shape)
    else { return false }
    return headingScore(index) >= 3
  }

  private func endsLikeSentence(_ shape: BlockShape) -> Bool {
    switch shape.endMark {
    case .dot, .fullStop, .ellipsis, .comma, .semicolon, .colon, .dash: true
    default: false
    }
  }

  private func headingScore(_ index: Int) -> Int {
    let shape = shapes[index]
    let cased = shape.capitalised + shape.lower
    var score = 0
    if cased > 0, shape.upper == cased, shape.length >= 4 { score += 2 }
    if cased >= 2, shape.capitalised * 10 >= cased * 6 || shape.words == 1 { score += 1 }
    if blocks[index].isAfterBlank { score += 1 }
    if blocks[index + 1].isAfterBlank { score += 1 }
    if isFollowedByText(index) {
      score += 1
    } else if index + 3 >= blocks.count {
      score -= 1
    }
    if shape.words > 10 { score -= 1 }
    if shape.endMark == .question || shape.endMark == .exclamation { score -= 1 }
    if shape.commas > 1 { score -= 1 }
    return score
  }

  /// Whether the next block, or the one after a subtitle or a byline, is running text.
  private func isFollowedByText(_ index: Int) -> Bool {
    for next in (index + 1)..<min(index + 3, blocks.count) {
      if shapes[next].endMark.isTerminal || shapes[next].endMark == .colon,
        shapes[next].words > max(6, shapes[index].words)
      {
        return true
      }
      if blocks[next].kind == .listItem { return true }
    }
    return false
  }
}
