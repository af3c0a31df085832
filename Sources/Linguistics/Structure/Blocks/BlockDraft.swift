import AnnotationKit

/// A block while the structure of a text is being worked out.
struct BlockDraft {
  /// What the block is, as far as is known.
  var kind: TextBlock.Kind

  /// The index of its first token with its markup.
  let opening: UInt32

  /// The number of lines it takes.
  private(set) var lines: UInt32 = 1

  /// The level of a heading, list or quotation.
  var level: UInt32 = 0

  /// Whether a blank line, or nothing, stands before it.
  let isAfterBlank: Bool

  /// Whether its kind was told by markup, so that no rule needs to guess it.
  var isMarked = false

  private var tokenRange: PackedRange

  /// The tokens of its content.
  var tokens: Range<Int> {
    get { tokenRange.range }
    set { tokenRange = PackedRange(newValue) }
  }

  init(_ kind: TextBlock.Kind, _ line: TextLine, content: Int? = nil) {
    self.kind = kind
    let first = content ?? line.tokens.lowerBound
    tokenRange = PackedRange(first..<max(first, line.tokens.upperBound))
    opening = UInt32(truncatingIfNeeded: line.tokens.lowerBound)
    isAfterBlank = line.isAfterBlank
    isMarked = kind != .paragraph
  }

  /// Takes another line into the block.
  mutating func extend(by line: TextLine) {
    tokens = tokens.lowerBound..<line.tokens.upperBound
    lines += 1
  }
}
