public import AnnotationKit

/// Splits the blocks of a text into sentences.
///
/// Each place where a sentence may end is weighed by ``BoundaryModel``; rules of the language and
/// of lists come first.
public struct SentenceAnalyser: Analyser {
  /// The version of the rules and weights.
  public static let version = "1.2.0"

  /// Sentences are runs of tokens within a block.
  public static let requirements: [any AnnotationLayer.Type] = [
    Tokens.self, TextStructure.self, Boilerplate.self, DetectedLanguage.self,
  ]

  /// How many blocks are read between two looks at the clock, which cost as much as a short block.
  private static let blocksPerLook = 64

  /// Creates an analyser.
  public init() {}

  /// Returns the sentences of a document.
  public func analyse(_ document: Document, given layers: LayerSet) throws -> Sentences {
    let tokens = try layers.require(Tokens.self)
    let structure = try layers.require(TextStructure.self)
    let boilerplate = try layers.require(Boilerplate.self)
    let language = try layers.require(DetectedLanguage.self)
    let text = TokenisedText(document, tokens, language: language.tag)
    let reader = BoundaryReader(text, tokens, language: language.tag)
    let model = BoundaryModel.standard
    var all: [Sentence] = []
    for (number, block) in structure.blocks.enumerated() where block.isRead(boilerplate) {
      BoundaryScanner(reader, of: block).scan(model.isEnd) { tokens in
        all.append(
          Sentence(
            span: text.span(tokens),
            tokens: tokens,
            block: number,
            kind: block.kind,
            opensBlock: tokens.lowerBound == block.tokens.lowerBound
          )
        )
      }
      if number.isMultiple(of: Self.blocksPerLook) { try document.checkDeadline() }
    }
    return Sentences(all: all)
  }
}

extension TextBlock {
  /// Whether the block is read at all: code, page furniture and boilerplate are not.
  fileprivate func isRead(_ boilerplate: Boilerplate) -> Bool {
    kind != .code && kind != .pageFurniture && !boilerplate.contains(span.start)
  }
}
