import AnnotationKit

/// How the lines of a text relate to its paragraphs: wrapped at a width, or each a paragraph.
struct LineLayout {
  /// The width at which lines are wrapped, in bytes; 0 when they are not.
  let wrapWidth: Int

  /// Widths at which people and programs wrap text; beyond them a line is a paragraph of its own.
  static let plausibleWidths = 35...135

  /// Judges a whole text by its neighbouring lines.
  init(_ text: TokenisedText, _ lines: [TextLine]) {
    var lengths = [Int](repeating: 0, count: 256)
    for line in lines { lengths[min(line.length, 255)] += 1 }
    let width = Self.quantile(of: lengths, total: lines.count)
    guard Self.plausibleWidths.contains(width), lines.count >= 4 else {
      wrapWidth = 0
      return
    }
    var pairs = 0
    var fits = 0
    for index in lines.indices.dropFirst() where !lines[index].isAfterBlank {
      pairs += 1
      if text.isFull(lines[index - 1], before: lines[index], width: width) { fits += 1 }
    }
    wrapWidth = pairs >= 3 && fits * 10 >= pairs * 6 ? width : 0
  }

  /// The length that all but a fiftieth of the lines keep to.
  private static func quantile(of lengths: [Int], total: Int) -> Int {
    var rest = total / 50
    for length in lengths.indices.reversed() {
      if lengths[length] > rest { return length }
      rest -= lengths[length]
    }
    return 0
  }
}

extension TokenisedText {
  /// Whether the first word of the next line would not have fitted on a line, so that the line
  /// must have been wrapped there.
  func isFull(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
    line.indent + line.length + 1 + firstWordLength(of: next) > width - width / 12
  }

  /// The length in bytes up to the first white space of a line.
  private func firstWordLength(of line: TextLine) -> Int {
    var index = line.tokens.lowerBound + 1
    while index < line.tokens.upperBound, tokens[index].before == .none,
      index < line.tokens.lowerBound + 16
    {
      index += 1
    }
    return Int(tokens[index - 1].end) - line.start
  }

  /// The mark that ends a run of tokens, looking past closing quotes and brackets.
  func endMark(_ range: Range<Int>) -> Mark {
    var index = range.upperBound - 1
    while index > range.lowerBound, index > range.upperBound - 4 {
      let mark = mark(index)
      guard mark.isCloser else { return mark }
      index -= 1
    }
    return index >= range.lowerBound ? mark(index) : .none
  }
}
