/// The candidates that are worth the whole ranking.
struct Shortlist {
  /// The rows of the candidates, in the order of the matrix.
  let rows: [Int]

  /// The most candidates of a document that are ranked.
  private static let limit = 800

  /// Chooses by frequency, rarity and place: what falls short of all three is no keyphrase.
  init(_ features: FeatureMatrix) {
    let all = 0..<features.values.count / FeatureMatrix.width
    guard all.count > Self.limit else {
      rows = Array(all)
      return
    }
    let promise = all.map {
      features[$0, .weightRank] + features[$0, .cValueRank] - features[$0, .firstRank] / 2
    }
    let best = all.sorted { (promise[$1], $0) < (promise[$0], $1) }.prefix(Self.limit)
    rows = best.sorted()
  }
}
