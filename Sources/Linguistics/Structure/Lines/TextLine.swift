import AnnotationKit

/// A line of the text that is not blank.
struct TextLine {
  /// Its tokens.
  let tokens: Range<Int>

  /// The offset of its first token.
  let start: Int

  /// The offset just past its last token.
  let end: Int

  /// The width of the white space before it, a tab counting as four.
  let indent: Int

  /// Whether a blank line, or nothing, stands before it.
  let isAfterBlank: Bool

  /// Whether white space other than a single space stands in it.
  let hasWideGaps: Bool

  /// The length from the first token to the last, in bytes.
  var length: Int { end - start }
}

extension TokenisedText {
  /// Returns the lines of the text.
  func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var first = 0
    var hasWideGaps = false
    let (all, text) = (tokens, bytes)
    let (tokens, bytes) = (all.span, text.span)
    for index in tokens.indices.dropFirst() {
      let start = tokens[index].start
      switch tokens[index].before {
      case .none: continue
      case .space:
        let isWide = start > tokens[index - 1].end + 1 || bytes[Int(start) - 1] != 0x20
        hasWideGaps = hasWideGaps || isWide
      case .newline, .blankLine:
        lines.append(line(first..<index, hasWideGaps: hasWideGaps))
        first = index
        hasWideGaps = false
      }
    }
    if first < tokens.count {
      lines.append(line(first..<tokens.count, hasWideGaps: hasWideGaps))
    }
    return lines
  }

  private func line(_ range: Range<Int>, hasWideGaps: Bool) -> TextLine {
    let span = span(range)
    return TextLine(
      tokens: range,
      start: span.start,
      end: span.end,
      indent: indent(before: span.start),
      isAfterBlank: tokens[range.lowerBound].before == .blankLine,
      hasWideGaps: hasWideGaps
    )
  }

  /// The width of the white space between a line and the end of the line before it.
  private func indent(before start: Int) -> Int {
    var indent = 0
    var index = start - 1
    while index >= 0, bytes[index] <= 0x20 {
      switch bytes[index] {
      case 0x0A, 0x0C, 0x0D: return indent
      case 0x09: indent += 4
      default: indent += 1
      }
      index -= 1
    }
    return indent
  }
}
