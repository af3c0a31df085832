public import AnnotationKit

/// The blocks of a document: paragraphs, headings, list items and the like, in reading order.
public struct TextStructure: BaseLayer {
  /// The name of the layer.
  public static let name: LayerName = "structure"

  /// The blocks; they do not overlap, and all tokens but marks of markup lie in one.
  public let blocks: [TextBlock]

  /// The title, when the document has one.
  public let title: TextSpan?

  /// What each block is made of.
  let shapes: [BlockShape]
}

/// A paragraph, heading, list item or other block of a text.
public struct TextBlock: Hashable, Sendable {
  /// What the block is.
  public let kind: Kind

  private let byteRange: PackedRange
  private let outerStart: UInt32
  private let tokenRange: PackedRange
  private let firstToken: UInt32
  private let depth: UInt32

  /// Where its content stands: without the marks of markup such as `#` or `-`.
  public var span: TextSpan { TextSpan(byteRange.range) }

  /// Where it stands together with the marks of its markup.
  public var outer: TextSpan { TextSpan(Int(outerStart), byteRange.upperBound) }

  /// The indices of the tokens of its content in ``Tokens/all``.
  public var tokens: Range<Int> { tokenRange.range }

  /// The index of its first token, which is one of its markup if it has any.
  public var opening: Int { Int(firstToken) }

  /// The level of a heading (from 1) or of a list's nesting (from 1); 0 for other blocks.
  public var level: Int { Int(depth) }

  init(_ draft: BlockDraft, of text: TokenisedText) {
    kind = draft.kind
    byteRange = PackedRange(text.span(draft.tokens).range)
    outerStart = text.tokens[Int(draft.opening)].start
    tokenRange = PackedRange(draft.tokens)
    firstToken = draft.opening
    depth = draft.level
  }

  /// What a block is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Running text.
    case paragraph

    /// The heading of a section, or the title.
    case heading

    /// An item of a list.
    case listItem

    /// A row of a table.
    case tableRow

    /// Quoted text set off from the rest.
    case quotation

    /// Code or other preformatted text.
    case code

    /// The caption of a picture or table.
    case caption

    /// A dateline, such as `PARIS, 3 May 2020` on a line of its own.
    case dateline

    /// A byline, such as `By Anna Smith`.
    case byline

    /// The name of a speaker before what is said, such as `INTERVIEWER:`.
    case speaker

    /// A header or footer that repeats from page to page.
    case pageFurniture

    /// A header line of an e-mail, such as `From: …`.
    case mailHeader
  }
}
