import Linguistics

/// The candidates that are worth the whole ranking, by what is known of them at once.
struct Shortlist {
  /// The indices of the candidates, in the order of the table.
  let candidates: [Int]

  /// How many candidates any text may have, and how many tokens allow it one more, up to a most.
  private static let base = 80
  private static let tokensForOneMore = 48
  private static let most = 320

  /// Chooses by frequency, place, rarity and length: what falls short of them is no keyphrase.
  init(_ all: Candidates) {
    let limit = min(Self.most, Self.base + all.length / Self.tokensForOneMore)
    let text = all.text
    var indices = all.table.all.indices.filter { !all.table.all[$0].isNumbered }
    if text.hasIdeographs {
      indices.removeAll { Self.isTornCharacters(all.table.all[$0], in: text) }
    }
    guard indices.count > limit else {
      candidates = indices
      return
    }
    let (tokens, facts) = (text.tokens, text.facts)
    let logarithms = WholeLogarithms()
    let promises = indices.map {
      Self.promise(of: all.table.all[$0], tokens.span, facts.span, logarithms)
    }
    candidates = Self.best(limit, of: promises).map { indices[$0] }
  }

  /// The steps in which promises are told apart, and how many of them make one.
  private static let steps = 1_024
  private static let stepsForOne: Float = 32

  /// The places of the greatest promises, in order; of those hardly told apart the first are taken.
  private static func best(_ limit: Int, of promises: [Float]) -> [Int] {
    let steps = promises.map { promise in
      min(max(0, Int(promise * stepsForOne) + Self.steps / 2), Self.steps - 1)
    }
    var counts = [Int](repeating: 0, count: Self.steps)
    for step in steps { counts[step] += 1 }
    var (room, least) = (limit, Self.steps - 1)
    while least > 0, counts[least] <= room {
      room -= counts[least]
      least -= 1
    }
    return steps.indices.filter { place in
      guard steps[place] == least else { return steps[place] > least }
      room -= 1
      return room >= 0
    }
  }

  /// Whether a run of characters is a torn part of a longer one, or stands but once.
  private static func isTornCharacters(_ candidate: Candidate, in text: KeywordText) -> Bool {
    guard text.tokens[candidate.first].kind == .ideograph else { return false }
    return candidate.count < 2 || candidate.longerCount * 5 >= candidate.count * 4
  }

  /// How likely a candidate is a keyphrase, by a regression on the least that tells.
  private static func promise(
    of candidate: Candidate,
    _ tokens: borrowing Span<Token>,
    _ facts: borrowing Span<WordFacts>,
    _ logarithms: WholeLogarithms
  ) -> Float {
    var rarity = 0
    for index in candidate.tokens where tokens[index].kind.isWord {
      rarity += Int(facts[Int(tokens[index].term)].rarity)
    }
    // A compound with a hyphen is written as one word.
    let words = candidate.words - (candidate.hasHyphen ? 1 : 0)
    return logarithms.of(candidate.count) / 2 + logarithms.of(1 + candidate.maximalCount) * 0.75
      - logarithms.of(1 + candidate.first) / 3 + Float(rarity) / 24 - Float(words) / 2
      - Float(candidate.longerCount) / Float(2 * candidate.count)
  }
}
