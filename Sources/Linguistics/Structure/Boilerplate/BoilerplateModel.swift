/// Weighs the profile of a block and tells how likely it is part of the document.
package struct BoilerplateModel: Sendable {
  private let pairs: PairModel<BlockProfile.Aspect>

  /// The weights that came with the program.
  static let standard = BoilerplateModel(table: boilerplateWeights)

  /// The aspects that are weighed together.
  private static let factors: [(BlockProfile.Aspect, BlockProfile.Aspect)] = [
    (.words, .end), (.words, .stopWords), (.words, .phrases), (.words, .wordsBefore),
    (.words, .wordsAfter), (.wordsBefore, .wordsAfter), (.end, .endBefore), (.end, .endAfter),
    (.phrases, .page), (.words, .page), (.textAround, .words), (.textAround, .seen),
    (.seen, .page), (.seen, .section), (.words, .section), (.end, .section),
    (.capitals, .words), (.separators, .words), (.links, .words), (.numbers, .words),
    (.repeated, .words), (.kind, .page), (.kind, .words), (.phrases, .phrasesBefore),
    (.phrases, .phrasesAfter), (.seen, .words), (.date, .words), (.kind, .textAround),
    (.end, .page), (.textAround, .page), (.stopWords, .page), (.section, .page),
  ]

  /// Reads a table of weights; see ``PairModel``.
  package init(table: String) {
    pairs = PairModel(Self.factors, table: table)
  }

  /// The names of all pairs, in the order of their numbers.
  package static func names() -> [String] { PairModel(factors).names() }

  /// Returns the numbers of the pairs that a block has.
  func features(of profile: BlockProfile) -> [Int] { pairs.features { profile[$0] } }

  /// Returns the logarithm of the odds that a block is part of the document.
  func score(_ profile: BlockProfile) -> Float { pairs.score { profile[$0] } }
}
