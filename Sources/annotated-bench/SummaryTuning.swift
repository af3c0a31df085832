import SummaryAnalysis

/// Finds the weights that the ranking of sentences should have.
///
/// It climbs from the present weights, one feature at a time, towards the best mean ROUGE-1 of whole
/// summaries, each corpus counting the same; falling below the first sentences of a document costs
/// extra, and so do large weights. Each corpus is then scored by weights found without it.
enum SummaryTuning {
  private static let sentences = 3

  static func run(_ arguments: [String]) throws {
    let folders = arguments.filter { !$0.hasPrefix("--") }
    guard !folders.isEmpty else {
      return print("usage: annotated-bench tune-summary [--score] [--leave-out] FOLDER…")
    }
    let corpora = try folders.map { try SummaryCorpus(folder: $0, sentences: sentences) }
    let present = Dictionary(uniqueKeysWithValues: RankingModel.allCases.map { ($0, $0.weights) })
    report(corpora, present)
    if arguments.contains("--score") { return }
    let tuned = tune(corpora)
    report(corpora, tuned)
    RankingModel.allCases.forEach { write($0, tuned[$0]) }
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
      var climb = SummaryClimb(corpora, model, sentences: sentences)
      tuned[model] = climb.best(from: model.weights)
    }
    return tuned
  }

  private static func report(
    _ corpora: [SummaryCorpus],
    _ weights: [RankingModel: FeatureWeights]
  ) {
    var total = 0.0
    for corpus in corpora {
      var models: [RankingModel: Int] = [:]
      var sum = 0.0
      for entry in corpus.documents {
        models[entry.draft.model, default: 0] += 1
        sum += entry.score(
          weights[entry.draft.model] ?? entry.draft.model.weights,
          count: sentences
        )
      }
      let count = Double(corpus.documents.count)
      total += sum / count
      let lead = corpus.documents.reduce(0) { $0 + $1.lead } / count
      let mix = models.sorted { $0.value > $1.value }.map { "\($0.key.rawValue) \($0.value)" }
      print(corpus.name, percent(sum / count), "lead", percent(lead), mix.joined(separator: ", "))
    }
    print("mean", percent(total / Double(corpora.count)))
  }

  private static func percent(_ share: Double) -> Double { (share * 1_000).rounded() / 10 }

  private static func write(_ model: RankingModel, _ weights: FeatureWeights?) {
    let terms = Feature.allCases.compactMap { feature -> String? in
      let weight = ((weights?.values[feature.rawValue] ?? 0) * 100).rounded() / 100
      return weight == 0 ? nil : ".\(feature): \(weight)"
    }
    print("  private static let \(model.rawValue)Weights = FeatureWeights([")
    print("    \(terms.joined(separator: ", ")),\n  ])")
  }
}
