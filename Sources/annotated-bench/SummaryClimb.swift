import SummaryAnalysis

/// A search for the weights of one model, by climbing one feature at a time.
struct SummaryClimb {
  private let entries: [(entry: SummaryCorpus.Entry, weight: Double)]
  private let sentences: Int

  /// How much falling below the first sentences of a document costs, beside the loss itself.
  private static let leadPenalty = 0.3

  /// How much large weights cost.
  private static let sizePenalty = 0.0004

  /// The steps that are tried, in turns.
  private static let steps: [Float] = [0.4, 0.2, 0.1, 0.05]

  init(_ corpora: [SummaryCorpus], _ model: RankingModel, sentences: Int) {
    self.sentences = sentences
    entries = corpora.flatMap { corpus in
      corpus.documents.filter { $0.draft.model == model }.map {
        ($0, 100 / Double(corpus.documents.count))
      }
    }
  }

  /// Returns the best weights that can be reached from the given ones.
  mutating func best(from start: FeatureWeights) -> FeatureWeights {
    guard !entries.isEmpty else { return start }
    var best = start
    var height = self.height(of: best)
    for step in Self.steps {
      var isClimbing = true
      while isClimbing {
        isClimbing = false
        for feature in Feature.allCases.indices {
          for change in [step, -step] {
            var next = best
            next.values[feature] += change
            let reached = self.height(of: next)
            guard reached > height + 1e-6 else { continue }
            (best, height, isClimbing) = (next, reached, true)
          }
        }
      }
    }
    return best
  }

  private func height(of weights: FeatureWeights) -> Double {
    var height = 0.0
    var total = 0.0
    for (entry, weight) in entries {
      let score = entry.score(weights, count: sentences)
      height += weight * (score - Self.leadPenalty * max(0, entry.lead - score))
      total += weight
    }
    let size = weights.values.reduce(0) { $0 + $1 * $1 }
    return height / total - Self.sizePenalty * Double(size)
  }
}
