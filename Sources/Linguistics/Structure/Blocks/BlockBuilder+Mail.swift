extension BlockBuilder {
  /// Reads the headers of an e-mail: at least two lines that each name a field of one.
  mutating func readMailHeaders() -> Bool {
    guard text.isMailHeader(lines[position]) else { return false }
    var end = position + 1
    while end < lines.count, !lines[end].isAfterBlank,
      text.isMailHeader(lines[end]) || lines[end].indent > 0
    {
      end += 1
    }
    guard end - position >= 2 else { return false }
    for line in lines[position..<end] { blocks.append(BlockDraft(.mailHeader, line)) }
    position = end
    return true
  }
}

extension TokenisedText {
  /// Whether a line starts with the name of a field of an e-mail's header and a colon.
  func isMailHeader(_ line: TextLine) -> Bool {
    let first = line.tokens.lowerBound
    guard line.tokens.count >= 3, tokens[first].kind == .word, tokens[first].casing != .lower
    else { return false }
    var index = first + 1
    while index < min(line.tokens.upperBound, first + 6), tokens[index].before == .none {
      if mark(index) == .colon { return tells(.mailField, first) }
      index += 1
    }
    return false
  }
}
