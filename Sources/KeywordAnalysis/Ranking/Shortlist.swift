import Linguistics

/// The candidates that are worth the whole ranking, by what is known of them at once.
struct Shortlist {
  /// The indices of the candidates, in the order of the table.
  let candidates: [Int]

  /// How many candidates any text may have, and how many tokens allow it one more, up to a most.
  private static let base = 160
  private static let tokensForOneMore = 16
  private static let most = 800

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
    let logarithms = WholeLogarithms()
    var order = FloatOrder()
    order.order(indices.count) {
      -Self.promise(of: all.table.all[indices[$0]], in: text, logarithms)
    }
    candidates = order.rows(limit).map { indices[$0] }.sorted()
  }

  /// Whether a run of characters is a torn part of a longer one, or stands but once.
  private static func isTornCharacters(_ candidate: Candidate, in text: KeywordText) -> Bool {
    guard text.tokens[candidate.first].kind == .ideograph else { return false }
    return candidate.count < 2 || candidate.longerCount * 5 >= candidate.count * 4
  }

  /// How likely a candidate is a keyphrase, by a regression on the least that tells.
  private static func promise(
    of candidate: Candidate,
    in text: KeywordText,
    _ logarithms: WholeLogarithms
  ) -> Float {
    var rarity = 0
    for index in candidate.tokens where text.isWord(index) {
      rarity += Int(text.facts[Int(text.tokens[index].term)].rarity)
    }
    return logarithms.of(candidate.count) / 2 + logarithms.of(1 + candidate.maximalCount) * 0.75
      - logarithms.of(1 + candidate.first) / 3 + Float(rarity) / 24 - Float(candidate.words) / 2
      - Float(candidate.longerCount) / Float(2 * candidate.count)
  }
}
