import Linguistics

/// A candidate with what the ranking says of it.
struct RankedCandidate {
  /// Its index in the table.
  let index: Int

  /// How sure the ranking is, from 0 to 1.
  let score: Double
}

extension Candidates {
  /// What people like better than the corpora say, who scan a list of no given length all the more:
  /// names of several words, words that stand out, compounds that come again, and what is called
  /// after a name that comes again and again.
  private static let names: Float = 0.3
  private static let autoNames: Float = 0.7
  private static let rare: Float = 0.3
  private static let rarity: Float = 22
  private static let compounds: Float = 2
  private static let called: Float = 1.8

  /// How the features count what comes again and again: three times.
  private static let often: Float = 1.38

  /// After how many trees how many candidates are left, for two keyphrases that will be listed, to
  /// the trees that follow: few of those that fall behind so early would be listed.
  private static let cuts = [(trees: 12, kept: 5), (trees: 40, kept: 3)]

  /// The fewest candidates that are left.
  private static let fewest = 24

  private func preference(
    _ features: FeatureMatrix,
    _ row: Int,
    _ count: KeywordCount
  ) -> Float {
    let isAuto = count == .auto
    let isName =
      (isAuto || text.isTagged) && features[row, .capitals] >= 0.6
      && features[row, .contentWords] >= 2
      && features[row, .hasMark] == 0
    guard isAuto else { return isName ? Self.names : 0 }
    var preference = isName ? Self.autoNames : 0
    guard text.isTagged else { return preference }
    if features[row, .rarityMost] >= Self.rarity { preference += Self.rare }
    guard !isName, features[row, .lastIsNoun] == 1 else { return preference }
    if features[row, .hasHyphen] == 1, features[row, .contentWords] == 2, features[row, .count] > 0
    {
      preference += Self.compounds
    }
    if features[row, .firstIsName] == 1, features[row, .contentWords] == 2,
      features[row, .maximalShare] > 0,
      features[row, .wordCountMost] >= Self.often
    {
      preference += Self.called
    }
    return preference
  }

  /// The score of a run of characters, which the trees know nothing of: by its frequency and length.
  private func characterScore(of index: Int) -> Double? {
    let candidate = table.all[index]
    guard text.tokens[candidate.first].kind == .ideograph else { return nil }
    let weight = Double(candidate.count * (candidate.words - 1))
    return weight / (weight + 4)
  }

  /// Returns the candidates that are worth a look, best first.
  ///
  /// - Parameters:
  ///   - trees: The trees to judge by.
  ///   - count: How many keyphrases will be asked for.
  /// - Returns: At least that many, as far as there are any.
  func ranked(by trees: BoostedTrees, for count: KeywordCount) -> [RankedCandidate] {
    let shortlist = Shortlist(self)
    let features = FeatureMatrix(shortlist, of: self)
    var ranked = standings(of: features, by: trees, for: count).map { standing in
      let index = shortlist.candidates[standing.row]
      return RankedCandidate(
        index: index,
        score: characterScore(of: index) ?? BoostedTrees.probability(standing.sum)
      )
    }
    ranked.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    return ranked
  }

  /// Returns the rows that all trees judged, and the sums of the trees and the preference.
  private func standings(
    of features: FeatureMatrix,
    by trees: BoostedTrees,
    for count: KeywordCount
  ) -> [(sum: Float, row: Int)] {
    var features = features
    // What people like better counts from the start, or it would come too late for the cuts.
    var standings = (0..<features.rows).map { (sum: preference(features, $0, count), row: $0) }
    var order = FloatOrder()
    var judged = 0
    for cut in Self.cuts + [(trees.count, .max)] {
      let range = judged..<max(judged, min(cut.trees, trees.count))
      let sums = trees.sums(of: range, in: features)
      for place in sums.indices { standings[place].sum += sums[place] }
      judged = range.upperBound
      let (twice, isMore) = cut.kept.multipliedReportingOverflow(by: count.most(in: length))
      let kept = max(twice / 2, Self.fewest)
      guard !isMore, standings.count > kept else { continue }
      order.order(standings.count) { -standings[$0].sum }
      let best = order.rows(kept)
      standings = best.map { standings[$0] }
      features = features.selecting(best)
    }
    return standings
  }
}
