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
  /// names of several words, and words that stand out.
  private static let names: Float = 0.3
  private static let autoNames: Float = 0.7
  private static let rare: Float = 0.3
  private static let rarity: Float = 22

  /// The trees that all shortlisted candidates are judged by, and how many of them the rest of the
  /// trees then judge.
  private static let firstTrees = 24
  private static let finalists = 80

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
    let isRare = isAuto && text.isTagged && features[row, .rarityMost] >= Self.rarity
    return (isName ? isAuto ? Self.autoNames : Self.names : 0) + (isRare ? Self.rare : 0)
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
    let first = min(Self.firstTrees, trees.count)
    var sums = features.sums(of: Array(shortlist.candidates.indices), by: trees, 0..<first)
    let finalists = max(Self.finalists, count.most * 3)
    if sums.count > finalists {
      sums.sort { ($1.sum, $0.row) < ($0.sum, $1.row) }
      sums.removeSubrange(finalists...)
    }
    let rest = features.sums(of: sums.map(\.row), by: trees, first..<trees.count)
    var ranked = zip(sums, rest).map { start, end in
      let index = shortlist.candidates[start.row]
      let sum = start.sum + end.sum + preference(features, start.row, count)
      return RankedCandidate(
        index: index,
        score: characterScore(of: index) ?? BoostedTrees.probability(sum)
      )
    }
    ranked.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    return ranked
  }
}

extension FeatureMatrix {
  /// Returns what some trees say of some rows.
  fileprivate func sums(
    of rows: [Int],
    by trees: BoostedTrees,
    _ range: Range<Int>
  ) -> [(sum: Float, row: Int)] {
    let values = values.span
    return rows.map { (trees.sum(of: range, values.extracting(self.range($0))), $0) }
  }
}
