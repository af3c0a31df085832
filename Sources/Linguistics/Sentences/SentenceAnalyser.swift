public import AnnotationKit

/// Splits the blocks of a text into sentences.
public struct SentenceAnalyser: Analyser {
  /// The version of the rules.
  public static let version = "1.0.0"

  /// Sentences are runs of tokens within a block.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self,
  ]

  /// Creates an analyser.
  public init() {}

  /// Returns the sentences of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Sentences {
    let tokens = try layers.require(Tokens.self)
    let structure = try layers.require(TextStructure.self)
    let boilerplate = try layers.require(Boilerplate.self)
    let bytes = document.bytes
    var all: [Sentence] = []
    for (number, block) in structure.blocks.enumerated() {
      guard block.kind != .code, block.kind != .pageFurniture,
        !boilerplate.contains(block.span.start)
      else { continue }
      let range = tokens.indices(in: block.span)
      var first = range.lowerBound
      for index in range where isEnd(index, in: range, of: tokens.all, bytes.span) {
        let span = TextSpan(Int(tokens.all[first].start), Int(tokens.all[index].end))
        all.append(
          Sentence(
            span: span,
            tokens: first..<index + 1,
            block: number,
            kind: block.kind,
            opensBlock: first == range.lowerBound
          )
        )
        first = index + 1
      }
    }
    return Sentences(all: all)
  }

  private func isEnd(
    _ index: Int,
    in range: Range<Int>,
    of tokens: [Token],
    _ text: borrowing Span<UInt8>
  ) -> Bool {
    guard index + 1 < range.upperBound else { return true }
    let token = tokens[index]
    guard token.kind == .punctuation, ".!?".utf8.contains(text[Int(token.start)]) else {
      return false
    }
    let next = tokens[index + 1]
    return next.before != .none && next.casing != .lower
  }
}
