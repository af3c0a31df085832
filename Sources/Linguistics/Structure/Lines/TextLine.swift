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

  /// Whether a form feed stands before it.
  let isAfterPageBreak: Bool

  /// The length from the first token to the last, in bytes.
  var length: Int { end - start }
}

extension TokenisedText {
  /// Returns the lines of the text.
  func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var first = 0
    for index in tokens.indices.dropFirst() where tokens[index].before >= .newline {
      lines.append(line(first..<index))
      first = index
    }
    if first < tokens.count { lines.append(line(first..<tokens.count)) }
    return lines
  }

  private func line(_ range: Range<Int>) -> TextLine {
    let span = span(range)
    let gap = gap(before: span.start)
    return TextLine(
      tokens: range,
      start: span.start,
      end: span.end,
      indent: gap.indent,
      isAfterBlank: tokens[range.lowerBound].before == .blankLine,
      isAfterPageBreak: gap.hasPageBreak
    )
  }

  /// Reads the white space before a line backwards.
  private func gap(before start: Int) -> (indent: Int, hasPageBreak: Bool) {
    var indent = 0
    var isIndent = true
    var index = start - 1
    while index >= 0, bytes[index] <= 0x20 {
      switch bytes[index] {
      case 0x0C: return (indent, true)
      case 0x0A, 0x0D: isIndent = false
      case 0x09 where isIndent: indent += 4
      default: indent += isIndent ? 1 : 0
      }
      index -= 1
    }
    return (indent, false)
  }
}
