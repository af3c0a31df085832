import AnnotationKit

/// A line of the text that is not blank.
///
/// A text may have millions of them, so they are kept in few bytes.
struct TextLine {
  private let tokenRange: PackedRange
  private let byteRange: PackedRange
  private let space: UInt32

  /// Whether a blank line, or nothing, stands before it.
  let isAfterBlank: Bool

  /// Whether white space other than a single space may stand in it.
  let mayHaveWideGaps: Bool

  fileprivate init(
    _ tokens: Range<Int>,
    _ span: TextSpan,
    indent: Int,
    isAfterBlank: Bool,
    mayHaveWideGaps: Bool
  ) {
    tokenRange = PackedRange(tokens)
    byteRange = PackedRange(span.range)
    space = UInt32(clamping: indent)
    self.isAfterBlank = isAfterBlank
    self.mayHaveWideGaps = mayHaveWideGaps
  }

  /// Its tokens.
  var tokens: Range<Int> { tokenRange.range }

  /// The offset of its first token.
  var start: Int { byteRange.lowerBound }

  /// The offset just past its last token.
  var end: Int { byteRange.upperBound }

  /// The width of the white space before it, a tab counting as four.
  var indent: Int { Int(space) }

  /// The length from the first token to the last, in bytes.
  var length: Int { end - start }
}

extension TokenisedText {
  /// Returns the lines of the text.
  func lines() -> [TextLine] {
    guard !tokens.isEmpty else { return [] }
    return lineStarts.indices.map { index in
      let isLast = index + 1 == lineStarts.count
      let end = isLast ? tokens.count : Int(lineStarts[index + 1].first)
      return line(Int(lineStarts[index].first)..<end, lineStarts[index].mayHaveWideGaps)
    }
  }

  private func line(_ range: Range<Int>, _ mayHaveWideGaps: Bool) -> TextLine {
    let span = span(range)
    return TextLine(
      range,
      span,
      indent: indent(before: span.start),
      isAfterBlank: tokens[range.lowerBound].before == .blankLine,
      mayHaveWideGaps: mayHaveWideGaps
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
