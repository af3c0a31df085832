import SummaryAnalysis

/// A search for the weights of one model by steps in random directions.
///
/// The climb starts from what is known of summaries of that kind, and going far from there costs the
/// more the fewer documents there are. It is made several times, each time on a sample of the
/// documents drawn with replacement, so that no few documents decide; the mean of all peaks counts.
struct SummaryClimb {
  private let entries: [(entry: SummaryCorpus.Entry, weight: Double)]
  private let sentences: Int
  private let start: FeatureWeights

  /// How much falling below the first sentences of a document costs, beside the loss itself.
  private static let leadPenalty = 0.4

  /// How much it costs to leave the start, for each document that there is.
  private static let distancePenalty = 1.6

  private static let climbs = 12
  private static let steps = 250

  init(_ corpora: [SummaryCorpus], _ model: RankingModel, sentences: Int) {
    self.sentences = sentences
    start = model.start
    entries = corpora.flatMap { corpus in
      let weight = corpus.weight / Double(corpus.documents.count).squareRoot()
      return corpus.documents.filter { $0.draft.model == model }.map { ($0, weight) }
    }
  }

  /// Returns the mean of the best weights that were reached.
  func best() -> FeatureWeights {
    guard !entries.isEmpty else { return start }
    var mean = FeatureWeights([:])
    for climb in 1...Self.climbs {
      var numbers = RandomNumbers(seed: UInt64(climb))
      let sample = entries.map { _ in entries[numbers.next(below: entries.count)] }
      let peak = peak(on: sample, &numbers)
      for index in mean.values.indices {
        mean.values[index] += peak.values[index] / Float(Self.climbs)
      }
    }
    return mean
  }

  private func peak(
    on sample: [(entry: SummaryCorpus.Entry, weight: Double)],
    _ numbers: inout RandomNumbers
  ) -> FeatureWeights {
    var best = start
    var height = self.height(of: best, on: sample)
    for step in 0..<Self.steps {
      let reach = 0.6 * (1 - Float(step) / Float(Self.steps)) + 0.03
      var next = best
      for _ in 0...numbers.next(below: 3) {
        let feature = numbers.next(below: next.values.count)
        next.values[feature] += reach * numbers.nextSigned()
      }
      let reached = self.height(of: next, on: sample)
      if reached > height { (best, height) = (next, reached) }
    }
    return best
  }

  private func height(
    of weights: FeatureWeights,
    on sample: [(entry: SummaryCorpus.Entry, weight: Double)]
  ) -> Double {
    var height = 0.0
    var total = 0.0
    for (entry, weight) in sample {
      let score = entry.score(weights, count: sentences)
      height += weight * (score - Self.leadPenalty * max(0, entry.lead - score))
      total += weight
    }
    let distance = zip(weights.values, start.values).reduce(0) {
      $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
    }
    return height / total - Self.distancePenalty / Double(sample.count) * Double(distance)
  }
}
