extension BlockBuilder {
  /// Reads the rows of a table: at least two lines that are divided into columns.
  mutating func readTable() -> Bool {
    guard text.hasColumns(lines[position]) else { return false }
    var end = position + 1
    while end < lines.count, !lines[end].isAfterBlank,
      text.hasColumns(lines[end]) || text.isTableRule(lines[end])
    {
      end += 1
    }
    guard end - position >= 2, layout.wrapWidth == 0 || text.hasBars(lines[position]) else {
      return false
    }
    for line in lines[position..<end] where !text.isTableRule(line) {
      blocks.append(BlockDraft(.tableRow, line))
    }
    position = end
    return true
  }
}

extension TokenisedText {
  /// Whether a line is divided into columns by bars, tabs or wide gaps.
  func hasColumns(_ line: TextLine) -> Bool {
    guard line.tokens.count <= 200 else { return false }
    return hasBars(line) || (line.mayHaveWideGaps && (wideGaps(line) >= 2 || tabs(line) >= 1))
  }

  /// Whether a line starts and ends with a bar, as the rows of a Markdown table do.
  func hasBars(_ line: TextLine) -> Bool {
    line.tokens.count >= 3 && bytes[line.start] == UInt8(ascii: "|")
      && bytes[line.end - 1] == UInt8(ascii: "|")
  }

  /// Whether a line is the rule below the head of a table: bars, dashes and colons only.
  func isTableRule(_ line: TextLine) -> Bool {
    line.length >= 3
      && (line.start..<line.end).allSatisfy { "|-:+= ".utf8.contains(bytes[$0]) }
      && bytes[line.start..<line.end].contains(UInt8(ascii: "-"))
  }

  private func tabs(_ line: TextLine) -> Int {
    line.tokens.dropFirst().count { bytes[Int(tokens[$0].start) - 1] == 0x09 }
  }

  /// The number of gaps of at least three spaces, or two after anything but a stop.
  private func wideGaps(_ line: TextLine) -> Int {
    line.tokens.dropFirst().count {
      let gap = Int(tokens[$0].start) - Int(tokens[$0 - 1].end)
      return gap >= 3 || (gap == 2 && !mark($0 - 1).isTerminal && mark($0 - 1) != .colon)
    }
  }
}
