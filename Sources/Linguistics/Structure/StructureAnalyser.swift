public import AnnotationKit

/// Finds the blocks of a text, in Markdown and plain text alike.
///
/// Lines are grouped into blocks by what they are marked with, by blank lines and by how they are
/// wrapped; then blocks without marks are told apart by their shape and their neighbours.
public struct StructureAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.2.0"

  /// Blocks are runs of tokens.
  public static let requirements: [any AnnotationLayer.Type] = [Tokens.self]

  /// Creates an analyser.
  public init() {}

  /// Returns the blocks of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> TextStructure {
    let text = TokenisedText(document, try layers.require(Tokens.self))
    var builder = BlockBuilder(text, isMarkdown: document.mediaType == "text/markdown")
    builder.build()
    var classifier = BlockClassifier(text, builder.blocks)
    classifier.classify()
    classifier.dropEmpty()
    let blocks = classifier.blocks.map { TextBlock($0, of: text) }
    return TextStructure(
      blocks: blocks,
      title: blocks.prefix(5).first { $0.kind == .heading }?.span,
      shapes: classifier.shapes
    )
  }
}
