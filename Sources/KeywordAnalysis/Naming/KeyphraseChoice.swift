import Linguistics

/// Chooses the keyphrases to list from the ranked candidates: acronyms join their long forms, and a
/// phrase is not listed beside its own part unless both matter.
struct KeyphraseChoice {
  /// A chosen phrase: the index of its candidate, its score, and the candidates that are forms of it.
  struct Chosen {
    var index: Int
    var score: Double
    var others: [Int] = []
  }

  private let candidates: Candidates
  private var chosen: [Chosen] = []

  /// The stems of the words with content of each chosen phrase.
  private var contents: [[StemID]] = []

  init(_ candidates: Candidates) { self.candidates = candidates }

  /// Returns the best phrases, as many as are wanted.
  consuming func choose(from ranked: [RankedCandidate], _ count: KeywordCount) -> [Chosen] {
    let limit = limit(count, best: ranked.first?.score ?? 0)
    for candidate in ranked {
      guard chosen.count < limit.most, candidate.score >= limit.least else { break }
      consider(candidate)
    }
    return chosen
  }

  /// How many phrases to list at most, and from which score on.
  private func limit(_ count: KeywordCount, best: Double) -> (most: Int, least: Double) {
    switch count {
    case .exactly(let number): (number, 0)
    case .auto: (min(20, 4 + candidates.length / 25), max(0.04, best / 6))
    }
  }

  private mutating func consider(_ ranked: RankedCandidate) {
    let candidate = candidates.table.all[ranked.index]
    let words = content(of: candidate)
    if let partner = partner(of: candidate) {
      if let place = chosen.firstIndex(where: { $0.index == partner }) {
        chosen[place].others.append(ranked.index)
        return
      }
      if candidate.isAcronym {
        let long = content(of: candidates.table.all[partner])
        append(Chosen(index: partner, score: ranked.score, others: [ranked.index]), long)
        return
      }
    }
    guard !chosen.contains(where: { $0.index == ranked.index }) else { return }
    if let place = contents.firstIndex(where: { $0.sorted() == words.sorted() }) {
      chosen[place].others.append(ranked.index)
      return
    }
    guard !isRedundant(candidate, words) else { return }
    append(Chosen(index: ranked.index, score: ranked.score), words)
  }

  private mutating func append(_ phrase: Chosen, _ words: [StemID]) {
    chosen.append(phrase)
    contents.append(words)
  }

  private func partner(of candidate: Candidate) -> Int? {
    candidate.partner == 0 ? nil : candidates.table.index(of: candidate.partner)
  }

  private func content(of candidate: Candidate) -> [StemID] {
    let text = candidates.text
    return candidate.tokens.compactMap { index in
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .mixed || token.kind == .number else { return nil }
      let isStop = text.stops[Int(token.term)] && candidate.words > 1
      return isStop ? nil : text.stems[token.term]
    }
  }

  /// Whether a phrase says nothing that the chosen ones do not say.
  private func isRedundant(_ candidate: Candidate, _ words: [StemID]) -> Bool {
    for (other, contents) in zip(chosen, contents) {
      let count = candidates.table.all[other.index].count
      if contents.count > words.count, contents.firstRange(of: words) != nil {
        // A part that seldom stands without the whole.
        if candidate.count <= count { return true }
      }
    }
    return false
  }
}
