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
  private let count: KeywordCount
  private var chosen: [Chosen] = []

  /// The stems of the words with content of each chosen phrase, as they stand and sorted.
  private var contents: [(words: [StemID], sorted: [StemID])] = []

  init(_ candidates: Candidates, _ count: KeywordCount) {
    self.candidates = candidates
    self.count = count
  }

  /// Returns the best phrases, as many as are wanted.
  consuming func choose(from ranked: [RankedCandidate]) -> [Chosen] {
    let (most, least) = limits(best: ranked.first?.score ?? 0)
    for candidate in ranked {
      guard chosen.count < most, candidate.score >= least else { break }
      consider(candidate)
    }
    return chosen
  }

  /// How many phrases to list at most, and from which score on.
  private func limits(best: Double) -> (most: Int, least: Double) {
    switch count {
    case .exactly(let number): (number, 0)
    case .auto: (min(count.most, 4 + candidates.length / 25), max(0.05, best / 6))
    }
  }

  private mutating func consider(_ ranked: RankedCandidate) {
    let candidate = candidates.table.all[ranked.index]
    let words = content(of: candidate)
    if let partner = partner(of: candidate) {
      if let place = chosen.firstIndex(where: { $0.index == partner }) {
        if !chosen[place].others.contains(ranked.index) {
          chosen[place].others.append(ranked.index)
        }
        return
      }
      if candidate.isAcronym {
        let long = content(of: candidates.table.all[partner])
        append(Chosen(index: partner, score: ranked.score, others: [ranked.index]), long)
        return
      }
    }
    let sorted = words.sorted()
    if let place = contents.firstIndex(where: { $0.sorted == sorted }) {
      if chosen[place].index != ranked.index { chosen[place].others.append(ranked.index) }
      return
    }
    guard !isRedundant(candidate, words) else { return }
    append(Chosen(index: ranked.index, score: ranked.score), words)
  }

  private mutating func append(_ phrase: Chosen, _ words: [StemID]) {
    chosen.append(phrase)
    contents.append((words, words.sorted()))
  }

  private func partner(of candidate: Candidate) -> Int? {
    candidate.partner == 0 ? nil : candidates.table.index(of: candidate.partner)
  }

  private func content(of candidate: Candidate) -> [StemID] {
    let text = candidates.text
    return candidate.tokens.compactMap { index in
      let term = text.tokens[index].term
      guard text.isWord(index), !text.stops[Int(term)] || candidate.words == 1 else { return nil }
      return text.stems[term]
    }
  }

  /// Whether a phrase says nothing that the chosen ones do not say.
  private func isRedundant(_ candidate: Candidate, _ words: [StemID]) -> Bool {
    guard !isTornCharacters(candidate) else { return true }
    for (other, contents) in zip(chosen, contents) {
      let whole = candidates.table.all[other.index].count
      if Self.contains(contents.words, words), isPartOnly(candidate.count, whole) { return true }
      if count == .auto, Self.contains(words, contents.words), candidate.count * 3 <= whole {
        return true
      }
    }
    return false
  }

  /// Whether a part seldom stands without the whole.
  private func isPartOnly(_ part: Int, _ whole: Int) -> Bool {
    count == .auto ? part * 2 <= whole * 3 : part <= whole
  }

  /// Whether a run of characters is a torn part of a longer one, or stands but once.
  private func isTornCharacters(_ candidate: Candidate) -> Bool {
    guard candidates.text.tokens[candidate.first].kind == .ideograph else { return false }
    return candidate.count < 2 || candidate.longerCount * 5 >= candidate.count * 4
  }

  /// Whether the longer run of stems has the shorter in it.
  private static func contains(_ longer: [StemID], _ shorter: [StemID]) -> Bool {
    guard !shorter.isEmpty, longer.count > shorter.count else { return false }
    for start in 0...(longer.count - shorter.count) {
      var length = 0
      while length < shorter.count, longer[start + length] == shorter[length] { length += 1 }
      if length == shorter.count { return true }
    }
    return false
  }
}
