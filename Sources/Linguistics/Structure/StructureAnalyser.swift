public import AnnotationKit

/// Finds the blocks of a text.
public struct StructureAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.0.0"

  /// Blocks are runs of tokens.
  public static let requirements: [any AnnotationLayer.Type] = [Tokens.self]

  /// Creates an analyser.
  public init() {}

  /// Returns the blocks of a document: runs of tokens between blank lines.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> TextStructure {
    let tokens = try layers.require(Tokens.self).all
    var blocks: [TextBlock] = []
    var first = 0
    for index in tokens.indices.dropFirst() where tokens[index].before == .blankLine {
      blocks.append(block(tokens[first..<index]))
      first = index
    }
    if first < tokens.count { blocks.append(block(tokens[first...])) }
    let title = blocks.first.flatMap { $0.kind == .heading ? $0.span : nil }
    return TextStructure(blocks: blocks, title: title)
  }

  private func block(_ tokens: ArraySlice<Token>) -> TextBlock {
    let span = TextSpan(Int(tokens.first?.start ?? 0), Int(tokens.last?.end ?? 0))
    let isLine = !tokens.dropFirst().contains { $0.before == .newline }
    let isHeading = isLine && tokens.count <= 15 && tokens.last?.kind != .punctuation
    return TextBlock(isHeading ? .heading : .paragraph, span, level: isHeading ? 1 : 0)
  }
}
