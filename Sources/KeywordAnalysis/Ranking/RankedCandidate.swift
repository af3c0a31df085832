/// A candidate with what the ranking says of it.
struct RankedCandidate {
  /// Its index in the table.
  let index: Int

  /// How sure the ranking is, from 0 to 1.
  let score: Double
}

extension Candidates {
  /// What people like better than the corpora say: names of several words.
  private static let names: Float = 0.3

  /// The trees that all shortlisted candidates are judged by, and how many of them the rest of the
  /// trees then judge.
  private static let firstTrees = 24
  private static let finalists = 80

  private func preference(_ features: FeatureMatrix, _ row: Int) -> Float {
    let isName =
      features[row, .capitals] >= 0.6 && features[row, .contentWords] >= 2
      && features[row, .hasMark] == 0
    return isName ? Self.names : 0
  }

  /// Returns the candidates that are worth a look, best first.
  ///
  /// - Parameters:
  ///   - trees: The trees to judge by.
  ///   - count: The number of candidates that will be asked for.
  /// - Returns: At least that many, as far as there are any.
  func ranked(by trees: BoostedTrees, atLeast count: Int) -> [RankedCandidate] {
    let shortlist = Shortlist(self)
    let features = FeatureMatrix(shortlist, of: self)
    let first = min(Self.firstTrees, trees.count)
    var sums = features.sums(of: Array(shortlist.candidates.indices), by: trees, 0..<first)
    let finalists = max(Self.finalists, count * 3)
    if sums.count > finalists {
      sums.sort { ($1.sum, $0.row) < ($0.sum, $1.row) }
      sums.removeSubrange(finalists...)
    }
    let rest = features.sums(of: sums.map(\.row), by: trees, first..<trees.count)
    var ranked = zip(sums, rest).map { start, end in
      RankedCandidate(
        index: shortlist.candidates[start.row],
        score: BoostedTrees.probability(start.sum + end.sum + preference(features, start.row))
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
