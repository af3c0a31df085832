/// Weighs the profile of a block and tells how likely it is part of the document.
package struct BoilerplateModel: Sendable {
  private let pairs: PairModel<BlockProfile.Aspect>

  /// The weights that came with the program.
  static let standard = BoilerplateModel(table: boilerplateWeights)

  /// The aspects that are weighed alone.
  private static let alone: [BlockProfile.Aspect] = [
    .any, .words, .wordsBefore, .wordsAfter, .end, .endBefore, .endAfter, .stopWords, .capitals,
    .numbers, .phrases, .phrasesBefore, .phrasesAfter, .textAround, .seen, .page, .section,
    .separators, .links, .repeated, .kind, .date,
  ]

  /// The aspects that are weighed together.
  ///
  /// They are few, and most have to do with the core of the text: others did not carry over to sites
  /// that were not learnt from.
  private static let together: [(BlockProfile.Aspect, BlockProfile.Aspect)] = [
    (.words, .place), (.running, .place), (.words, .kinship), (.kinship, .place),
    (.words, .datesAround), (.datesAround, .place), (.words, .textAround), (.words, .breaksOff),
    (.words, .breaksAround), (.words, .date), (.date, .place),
  ]

  private static let factors = alone.map { (BlockProfile.Aspect.any, $0) } + together

  /// Reads a table of weights; see ``PairModel``.
  package init(table: String) {
    pairs = PairModel(Self.factors, table: table)
  }

  /// The names of all pairs, in the order of their numbers.
  package static func names() -> [String] { PairModel(factors).names() }

  /// Returns the numbers of the pairs that a block has.
  func features(of profile: BlockProfile) -> [Int] {
    let classes = profile.classes
    return pairs.features(of: classes.span)
  }

  /// Returns the logarithm of the odds that a block is part of the document.
  func score(_ profile: BlockProfile) -> Float {
    let classes = profile.classes
    return pairs.score(of: classes.span)
  }
}
