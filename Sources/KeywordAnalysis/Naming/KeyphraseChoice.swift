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

  /// The chosen phrases and the other forms of them.
  private var forms: [Form] = []

  /// A form of a chosen phrase: the stems of its words with content as they stand and sorted, how
  /// often it stands, and the place of the phrase among those chosen.
  private struct Form {
    let words: [StemID]
    let sorted: [StemID]
    let count: Int
    let place: Int
  }

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
    case .auto: (count.most(in: candidates.length), max(0.05, best / 6))
    }
  }

  private mutating func consider(_ ranked: RankedCandidate) {
    let candidate = candidates.table.all[ranked.index]
    let words = content(of: candidate)
    let sorted = words.sorted()
    let partner = partner(of: candidate)
    if let partner, let place = chosen.firstIndex(where: { $0.index == partner }) {
      join(ranked.index, words, at: place)
    } else if let partner, candidate.isAcronym {
      append(partner, ranked.score)
      join(ranked.index, words, at: chosen.count - 1)
    } else if let form = forms.first(where: { $0.sorted == sorted }) {
      join(ranked.index, words, at: form.place)
    } else if let place = fullName(of: candidate, words) {
      join(ranked.index, words, at: place)
    } else if let place = surname(of: candidate, words) {
      let short = chosen[place].index
      chosen[place].index = ranked.index
      chosen[place].others.append(short)
      note(ranked.index, words, at: place)
    } else if let place = tornPart(of: candidate, words) {
      replace(place, by: ranked.index, words)
    } else if !isRedundant(candidate, words) {
      append(ranked.index, ranked.score)
    }
  }

  /// The first chosen phrase that stands nowhere but in a longer one that comes again.
  private func tornPart(of candidate: Candidate, _ words: [StemID]) -> Int? {
    guard count == .auto, candidate.count > 1 else { return nil }
    return forms.first { form in
      form.count <= candidate.count && Self.contains(words, form.words)
        && chosen[form.place].others.isEmpty
    }?.place
  }

  /// Puts a longer phrase in the place of a part of it.
  private mutating func replace(_ place: Int, by index: Int, _ words: [StemID]) {
    chosen[place].index = index
    forms.removeAll { $0.place == place }
    note(index, words, at: place)
  }

  /// The chosen name that a single word is short for, as *Adeyemi* is for *Ruth Adeyemi*.
  private func fullName(of candidate: Candidate, _ words: [StemID]) -> Int? {
    guard isSurname(candidate), let word = words.first else { return nil }
    return chosen.firstIndex {
      let name = candidates.table.all[$0.index]
      return isFullName(name) && ends(name, in: word) && isOnly(name, endingIn: word)
    }
  }

  private func ends(_ candidate: Candidate, in word: StemID) -> Bool {
    candidates.text.stem(of: candidate.tokens.upperBound - 1) == word
  }

  /// The chosen single word that is short for a name.
  private func surname(of candidate: Candidate, _ words: [StemID]) -> Int? {
    guard isFullName(candidate), let word = words.last else { return nil }
    return chosen.firstIndex {
      let name = candidates.table.all[$0.index]
      return isSurname(name) && ends(name, in: word) && isOnly(candidate, endingIn: word)
    }
  }

  private func isSurname(_ candidate: Candidate) -> Bool {
    let token = candidates.text.tokens[candidate.first]
    return count == .auto && candidate.words == 1 && token.casing == .capitalised
      && candidates.text.facts[Int(token.term)].rarity == WordRarity.unlisted
  }

  private func isFullName(_ candidate: Candidate) -> Bool {
    count == .auto && (2...4).contains(candidate.words) && !candidate.hasConnector
      && !candidate.hasHyphen && isCapitalised(candidate)
  }

  private func isCapitalised(_ candidate: Candidate) -> Bool {
    candidate.capitals > 0 && candidate.capitals * 2 >= candidate.count
  }

  /// Whether all names of the text that end in a word have the same word before it.
  private func isOnly(_ name: Candidate, endingIn word: StemID) -> Bool {
    let before = content(of: name).dropLast().last
    return candidates.table.all.allSatisfy { other in
      guard other.words == 2, ends(other, in: word), isCapitalised(other) else { return true }
      let words = content(of: other)
      return words.last != word || words.first == before
    }
  }

  private mutating func append(_ index: Int, _ score: Double) {
    chosen.append(Chosen(index: index, score: score))
    note(index, content(of: candidates.table.all[index]), at: chosen.count - 1)
  }

  /// Adds a candidate to the other forms of a chosen phrase.
  private mutating func join(_ index: Int, _ words: [StemID], at place: Int) {
    guard chosen[place].index != index, !chosen[place].others.contains(index) else { return }
    chosen[place].others.append(index)
    note(index, words, at: place)
  }

  private mutating func note(_ index: Int, _ words: [StemID], at place: Int) {
    let count = candidates.table.all[index].count
    forms.append(Form(words: words, sorted: words.sorted(), count: count, place: place))
  }

  private func partner(of candidate: Candidate) -> Int? {
    candidate.partner == 0 ? nil : candidates.table.index(of: candidate.partner)
  }

  private func content(of candidate: Candidate) -> [StemID] {
    let text = candidates.text
    return candidate.tokens.compactMap { index in
      let term = text.tokens[index].term
      guard text.isWord(index), !text.facts[Int(term)].isStopWord || candidate.words == 1
      else { return nil }
      return text.stems[Int(term)]
    }
  }

  /// Whether a phrase says nothing that the chosen ones do not say.
  private func isRedundant(_ candidate: Candidate, _ words: [StemID]) -> Bool {
    for form in forms {
      if Self.contains(form.words, words), isPartOnly(candidate.count, form.count) { return true }
      if count == .auto, Self.contains(words, form.words), candidate.count * 3 <= form.count {
        return true
      }
    }
    return false
  }

  /// Whether a part seldom stands without the whole.
  private func isPartOnly(_ part: Int, _ whole: Int) -> Bool {
    // Without a tagger a part that stands once is a torn phrase.
    let isTorn = whole > 1 || !candidates.text.isTagged
    return count == .auto ? part * 2 <= whole * 3 : part <= whole && isTorn
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
