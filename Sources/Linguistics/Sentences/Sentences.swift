public import AnnotationKit

/// The sentences of a document, in reading order.
///
/// Headings, list items and the like are sentences too, each ends with its block. Text in code
/// blocks, page furniture and boilerplate is left out.
public struct Sentences: BaseLayer {
  /// The name of the layer.
  public static let name: LayerName = "sentences"

  /// The sentences; they do not overlap.
  public let all: [Sentence]

  /// Creates a layer of sentences.
  public init(all: [Sentence]) {
    self.all = all
  }
}

/// A sentence, or a block that stands for one.
public struct Sentence: Hashable, Sendable {
  private let byteRange: PackedRange
  private let tokenRange: PackedRange
  private let blockNumber: UInt32

  /// Where it stands, without surrounding white space.
  public var span: TextSpan { TextSpan(byteRange.range) }

  /// The indices of its tokens in ``Tokens/all``.
  public var tokens: Range<Int> { tokenRange.range }

  /// The index of its block in ``TextStructure/blocks``.
  public var block: Int { Int(blockNumber) }

  /// What its block is.
  public let kind: TextBlock.Kind

  /// Whether it is the first sentence of its block.
  public let opensBlock: Bool

  /// Creates a sentence.
  public init(
    span: TextSpan,
    tokens: Range<Int>,
    block: Int,
    kind: TextBlock.Kind,
    opensBlock: Bool
  ) {
    byteRange = PackedRange(span.range)
    tokenRange = PackedRange(tokens)
    blockNumber = UInt32(clamping: block)
    self.kind = kind
    self.opensBlock = opensBlock
  }
}
