/// A candidate with what the ranking says of it.
struct RankedCandidate {
  /// Its index in the table.
  let index: Int

  /// How sure the ranking is, from 0 to 1.
  let score: Double
}

extension Candidates {
  /// Returns the candidates that are worth a look, best first.
  func ranked(by trees: BoostedTrees) -> [RankedCandidate] {
    let features = FeatureMatrix(self)
    let values = features.values.span
    let rows = Shortlist(features).rows
    let ranked = rows.map { row in
      RankedCandidate(index: row, score: trees.score(values.extracting(features.range(row))))
    }
    return ranked.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  }
}
