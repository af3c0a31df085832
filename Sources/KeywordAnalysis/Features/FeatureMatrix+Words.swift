internal import Glibc
import Linguistics

extension FeatureMatrix {
  /// Fills what follows from the words of a candidate.
  mutating func fillWords(_ row: Int, _ candidate: Candidate, _ candidates: Candidates) {
    let text = candidates.text
    let length = Float(candidates.length)
    var sums = WordSums()
    for index in candidate.tokens {
      let token = text.tokens[index]
      guard token.kind == .word || token.kind == .mixed,
        !text.stops[Int(token.term)] || candidate.words == 1
      else { continue }
      let stem = Int(text.stems[token.term])
      sums.take(
        rarity: Float(text.facts[Int(token.term)].rarity),
        count: Float(candidates.words.counts[stem]),
        first: Float(min(candidates.words.firsts[stem], UInt32(candidates.length))) / length,
        degree: Float(candidates.words.degrees[stem]),
        alone: Float(candidates.words.alone[stem]),
        earliness: candidates.words.earliness[stem],
        tag: text.tags[index],
        casing: token.casing
      )
    }
    let words = max(1, sums.words)
    let count = Float(candidate.count)
    self[row, .rarityMean] = sums.rarity / words
    self[row, .rarityLeast] = sums.rarityLeast
    self[row, .rarityMost] = sums.rarityMost
    self[row, .rarityFirst] = sums.rarityFirst
    self[row, .rarityLast] = sums.rarityLast
    self[row, .raritySum] = sums.rarity
    self[row, .weight] = count * sums.rarity / words
    self[row, .wordCountMean] = logf(1 + sums.count / words)
    self[row, .wordCountLeast] = logf(1 + sums.countLeast)
    self[row, .wordCountMost] = logf(1 + sums.countMost)
    self[row, .headCount] = logf(1 + sums.countLast)
    self[row, .wordShare] = count / max(1, sums.countLeast)
    self[row, .wordFirst] = sums.first / words
    self[row, .degreeMean] = sums.degree / words
    self[row, .degreeMost] = sums.degreeMost
    self[row, .aloneShare] = sums.alone / words
    self[row, .wordWeight] = sums.weight / words
    self[row, .earlinessMean] = sums.earliness / words
    self[row, .earlinessMost] = sums.earlinessMost
    self[row, .upperWords] = sums.upper / words
    self[row, .capitalWords] = sums.capital / words
    self[row, .capitals] = Float(candidate.capitals) / count
    fillTags(row, sums, words)
  }

  private mutating func fillTags(_ row: Int, _ sums: WordSums, _ words: Float) {
    func share(_ tag: PartOfSpeech) -> Float { sums.tags[Int(tag.rawValue)] / words }
    func flag(_ tag: UInt8, _ wanted: PartOfSpeech) -> Float { tag == wanted.rawValue ? 1 : 0 }
    self[row, .nounShare] = share(.noun)
    self[row, .nameShare] = share(.properNoun)
    self[row, .adjectiveShare] = share(.adjective)
    self[row, .participleShare] = share(.participle)
    self[row, .firstIsAdjective] = flag(sums.firstTag, .adjective)
    self[row, .firstIsParticiple] = flag(sums.firstTag, .participle)
    self[row, .firstIsName] = flag(sums.firstTag, .properNoun)
    self[row, .lastIsName] = flag(sums.lastTag, .properNoun)
    self[row, .lastIsNoun] = flag(sums.lastTag, .noun)
    self[row, .lastIsParticiple] = flag(sums.lastTag, .participle)
    self[row, .isVerb] = flag(sums.lastTag, .verb)
  }
}

/// Sums over the words of a candidate.
private struct WordSums {
  var words: Float = 0
  var rarity: Float = 0
  var rarityLeast: Float = 100
  var rarityMost: Float = 0
  var rarityFirst: Float = 0
  var rarityLast: Float = 0
  var count: Float = 0
  var countLeast: Float = 1e9
  var countMost: Float = 0
  var countLast: Float = 0
  var first: Float = 0
  var degree: Float = 0
  var degreeMost: Float = 0
  var alone: Float = 0
  var weight: Float = 0
  var earliness: Float = 0
  var earlinessMost: Float = 0
  var upper: Float = 0
  var capital: Float = 0
  var tags = InlineArray<16, Float>(repeating: 0)
  var firstTag = PartOfSpeech.function.rawValue
  var lastTag = PartOfSpeech.function.rawValue

  mutating func take(
    rarity: Float,
    count: Float,
    first: Float,
    degree: Float,
    alone: Float,
    earliness: Float,
    tag: UInt8,
    casing: Token.Casing
  ) {
    if words == 0 {
      firstTag = tag
      rarityFirst = rarity
    }
    lastTag = tag
    rarityLast = rarity
    words += 1
    self.rarity += rarity
    rarityLeast = min(rarityLeast, rarity)
    rarityMost = max(rarityMost, rarity)
    self.count += count
    countLeast = min(countLeast, count)
    countMost = max(countMost, count)
    countLast = count
    self.first += first
    let mean = degree / max(1, count)
    self.degree += mean
    degreeMost = max(degreeMost, mean)
    self.alone += alone / max(1, count)
    weight += count * rarity
    self.earliness += earliness
    earlinessMost = max(earlinessMost, earliness)
    tags[Int(tag)] += 1
    if casing == .upper { upper += 1 }
    if casing != .lower, casing != .none { capital += 1 }
  }
}
