import Linguistics

/// Chooses sentences one after the other, each for its worth less what it repeats.
///
/// The rule is maximal marginal relevance (Carbonell and Goldstein, 1998). Since each choice only
/// looks at those before it, the first sentences of a long summary are the short one.
struct Selection {
  /// How much a repetition counts against a sentence.
  private static let redundancyWeight: Float = 0.3

  /// How much it counts against a sentence to stand beside a chosen one, where the sentences should
  /// come from different parts of the document.
  private static let crowdingWeight: Float = 0.5

  /// The share of common words from which two sentences say the same.
  private static let duplicateShare = 0.45

  /// How many of the best sentences are looked at.
  private static let poolSize = 256

  private let draft: SummaryDraft
  private var pool: [Contender]
  private var chosen: Set<Int> = []
  private var wordSets: [WordSet] = []
  private var chosenWeights: TermMarks<Float>

  private struct Contender {
    let passage: Int
    let worth: Float
    var repeated: Float = 0
    var crowding: Float = 0
    var isOut = false

    var value: Float {
      worth - Selection.redundancyWeight * repeated - Selection.crowdingWeight * crowding
    }
  }

  init(_ draft: SummaryDraft, weights: FeatureWeights) {
    self.draft = draft
    chosenWeights = TermMarks(count: draft.table.frequencies.count, none: 0)
    let contenders = draft.candidates.map {
      Contender(passage: $0, worth: draft.features.worth(of: $0, weights))
    }
    pool = Array(contenders.sorted { $0.worth > $1.worth }.prefix(Self.poolSize))
  }

  /// Returns up to `count` sentences, best first.
  mutating func choices(upTo count: Int) -> [SummaryDraft.Ranked] {
    var choices: [SummaryDraft.Ranked] = []
    for standing in [Standing.summarising, .sound, .weak] {
      if standing == .weak, !choices.isEmpty { break }
      while choices.count < count, let index = best(standing) {
        pool[index].isOut = true
        let passage = pool[index].passage
        let words = draft.wordSet(of: passage)
        if wordSets.contains(where: { $0.overlap(with: words) > Self.duplicateShare }) { continue }
        choices.append(SummaryDraft.Ranked(passage: passage, value: pool[index].value))
        chosen.insert(passage)
        wordSets.append(words)
        noteRepetition(of: passage)
        if draft.isSpread { noteCrowding(around: passage) }
      }
    }
    return choices
  }

  private func best(_ standing: Standing) -> Int? {
    var best: Int?
    for index in pool.indices where !pool[index].isOut {
      let passage = pool[index].passage
      guard draft.standings[passage] <= standing, isAnchored(passage) else { continue }
      if let known = best, pool[known].value >= pool[index].value { continue }
      best = index
    }
    return best
  }

  /// Whether what a sentence's opening words refer to is chosen, or is in the sentence itself.
  private func isAnchored(_ passage: Int) -> Bool {
    guard draft.table.passages[passage].traits.contains(.dangling), passage > 0,
      draft.genre != .short
    else { return true }
    return chosen.contains(passage - 1)
  }

  /// Counts against sentences within a third of the document how near to a chosen one they stand.
  private mutating func noteCrowding(around passage: Int) {
    let reach = Float(max(1, draft.count / 3))
    for index in pool.indices where !pool[index].isOut {
      let distance = Float(abs(pool[index].passage - passage))
      pool[index].crowding = max(pool[index].crowding, 1 - distance / reach)
    }
  }

  private mutating func noteRepetition(of passage: Int) {
    let table = draft.table
    chosenWeights.clear()
    for place in table.content(passage) {
      chosenWeights.set(table.stems[place], to: table.weights[place])
    }
    for index in pool.indices where !pool[index].isOut {
      var shared: Float = 0
      for place in table.content(pool[index].passage) {
        if let weight = chosenWeights.value(of: table.stems[place]) {
          shared += weight * table.weights[place]
        }
      }
      pool[index].repeated = max(pool[index].repeated, shared)
    }
  }
}
