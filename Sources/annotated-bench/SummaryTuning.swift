import SummaryAnalysis

/// Finds the weights that the ranking of sentences should have.
///
/// It climbs towards the best mean ROUGE-1 of whole summaries; falling below the first sentences of
/// a document costs extra. With `--leave-out` each corpus is then scored by weights that were found
/// without it, with `--halves` each half of the documents by those of the other half.
enum SummaryTuning {
  private static let sentences = 3

  static func run(_ arguments: [String]) throws {
    var folders = arguments.filter { !$0.hasPrefix("--") }
    let output = arguments.contains("--write") ? folders.popLast() : nil
    guard !folders.isEmpty else {
      return print(
        "usage: annotated-bench tune-summary [--score] [--halves] [--leave-out] FOLDER… [--write FOLDER]"
      )
    }
    let corpora = try folders.map { try SummaryCorpus($0, sentences: sentences) }
    let present = Dictionary(uniqueKeysWithValues: RankingModel.allCases.map { ($0, $0.weights) })
    report(corpora, present)
    if let output {
      try corpora.forEach { try $0.write(to: "\(output)/\($0.name)", count: sentences) }
    }
    if arguments.contains("--score") { return }
    let tuned = tune(corpora)
    report(corpora, tuned)
    RankingModel.allCases.forEach { write($0, tuned[$0]) }
    if arguments.contains("--halves") {
      for parity in 0...1 {
        print("half, by the other half")
        report(corpora.map { $0.half(parity) }, tune(corpora.map { $0.half(1 - parity) }))
      }
    }
    guard arguments.contains("--leave-out") else { return }
    for (index, corpus) in corpora.enumerated() {
      var others = corpora
      others.remove(at: index)
      print("without", corpus.name)
      report([corpus], tune(others))
    }
  }

  private static func tune(_ corpora: [SummaryCorpus]) -> [RankingModel: FeatureWeights] {
    var tuned: [RankingModel: FeatureWeights] = [:]
    for model in RankingModel.allCases {
      let climb = SummaryClimb(corpora, model, sentences: sentences)
      tuned[model] = climb.best()
    }
    return tuned
  }

  private static func report(
    _ corpora: [SummaryCorpus],
    _ weights: [RankingModel: FeatureWeights]
  ) {
    var total = 0.0
    for corpus in corpora {
      var scores: [RankingModel: [Double]] = [:]
      var leads: [RankingModel: [Double]] = [:]
      for entry in corpus.documents {
        let model = entry.draft.model
        let score = entry.score(weights[model] ?? model.weights, count: sentences)
        scores[model, default: []].append(score)
        leads[model, default: []].append(entry.lead)
      }
      let mean = percent(scores.values.flatMap(\.self))
      total += mean
      print(corpus.name, mean, "lead", percent(leads.values.flatMap(\.self)))
      for (model, scores) in scores.sorted(by: { $0.value.count > $1.value.count }) {
        print("   ", model, scores.count, percent(scores), "lead", percent(leads[model] ?? []))
      }
    }
    print("mean", total / Double(corpora.count))
  }

  private static func percent(_ shares: [Double]) -> Double {
    (shares.reduce(0, +) / Double(max(1, shares.count)) * 1_000).rounded() / 10
  }

  private static func write(_ model: RankingModel, _ weights: FeatureWeights?) {
    let terms = Feature.allCases.compactMap { feature -> String? in
      let weight = ((weights?.values[feature.rawValue] ?? 0) * 100).rounded() / 100
      return weight == 0 ? nil : ".\(feature): \(weight)"
    }
    print("  private static let \(model.rawValue)Weights = FeatureWeights([")
    print("    \(terms.joined(separator: ", ")),\n  ])")
  }
}
