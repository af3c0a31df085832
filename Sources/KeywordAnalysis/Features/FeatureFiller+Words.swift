internal import Glibc
import Linguistics

extension FeatureFiller {
  /// Fills what follows from the words of a candidate.
  func fillWords(_ row: inout MutableSpan<Float>, _ candidate: Candidate) {
    let tokens = tokens.span
    let facts = facts.span
    let tags = tags.span
    let stems = stems.span
    let words = candidates.words.all.span
    let length = Float(candidates.length)
    var sums = WordSums()
    for index in candidate.tokens {
      let token = tokens[index]
      let facts = facts[Int(token.term)]
      guard token.kind == .word || token.kind == .mixed,
        !facts.isStopWord || candidate.words == 1
      else { continue }
      let counts = words[Int(stems[Int(token.term)])]
      sums.take(
        rarity: Float(facts.rarity),
        count: Float(counts.count),
        first: Float(min(counts.first, UInt32(candidates.length))) / length,
        degree: Float(counts.degree),
        alone: Float(counts.alone),
        earliness: counts.earliness,
        tag: tags[index],
        casing: token.casing
      )
    }
    let wordCount = max(1, sums.words)
    let count = Float(candidate.count)
    row[.rarityMean] = sums.rarity / wordCount
    row[.rarityLeast] = sums.rarityLeast
    row[.rarityMost] = sums.rarityMost
    row[.rarityFirst] = sums.rarityFirst
    row[.rarityLast] = sums.rarityLast
    row[.raritySum] = sums.rarity
    row[.weight] = count * sums.rarity / wordCount
    row[.wordCountMean] = logarithm(1 + sums.count / wordCount)
    row[.wordCountLeast] = logarithms.of(1 + Int(sums.countLeast))
    row[.wordCountMost] = logarithms.of(1 + Int(sums.countMost))
    row[.headCount] = logarithms.of(1 + Int(sums.countLast))
    row[.wordShare] = count / max(1, sums.countLeast)
    row[.wordFirst] = sums.first / wordCount
    row[.degreeMean] = sums.degree / wordCount
    row[.degreeMost] = sums.degreeMost
    row[.aloneShare] = sums.alone / wordCount
    row[.wordWeight] = sums.weight / wordCount
    row[.earlinessMean] = sums.earliness / wordCount
    row[.earlinessMost] = sums.earlinessMost
    row[.upperWords] = sums.upper / wordCount
    row[.capitalWords] = sums.capital / wordCount
    row[.capitals] = Float(candidate.capitals) / count
    fillTags(&row, sums, wordCount)
  }

  /// The logarithm of a number that is often whole.
  private func logarithm(_ number: Float) -> Float {
    let whole = Int(number)
    return Float(whole) == number ? logarithms.of(whole) : logf(number)
  }

  private func fillTags(_ row: inout MutableSpan<Float>, _ sums: WordSums, _ words: Float) {
    func share(_ tag: PartOfSpeech) -> Float { sums.tags[Int(tag.rawValue)] / words }
    func flag(_ tag: UInt8, _ wanted: PartOfSpeech) -> Float { tag == wanted.rawValue ? 1 : 0 }
    row[.nounShare] = share(.noun)
    row[.nameShare] = share(.properNoun)
    row[.adjectiveShare] = share(.adjective)
    row[.participleShare] = share(.participle)
    row[.firstIsAdjective] = flag(sums.firstTag, .adjective)
    row[.firstIsParticiple] = flag(sums.firstTag, .participle)
    row[.firstIsName] = flag(sums.firstTag, .properNoun)
    row[.lastIsName] = flag(sums.lastTag, .properNoun)
    row[.lastIsNoun] = flag(sums.lastTag, .noun)
    row[.lastIsParticiple] = flag(sums.lastTag, .participle)
    row[.isVerb] = flag(sums.lastTag, .verb)
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
