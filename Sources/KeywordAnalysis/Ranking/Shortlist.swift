internal import Glibc
import Linguistics

/// The candidates that are worth the whole ranking, by what is known of them at once.
struct Shortlist {
  /// The indices of the candidates, in the order of the table.
  let candidates: [Int]

  /// How many candidates any text may have, and how many tokens allow it one more, up to a most.
  private static let base = 250
  private static let tokensForOneMore = 16
  private static let most = 800

  /// Chooses by frequency, rarity and place: what falls short of all three is no keyphrase.
  init(_ all: Candidates) {
    let limit = min(Self.most, Self.base + all.length / Self.tokensForOneMore)
    var promises: [(promise: Float, index: Int)] = []
    promises.reserveCapacity(all.table.all.count)
    for (index, candidate) in all.table.all.enumerated()
    where !Self.isTornCharacters(candidate, in: all.text) {
      promises.append((Self.promise(of: candidate, in: all.text), index))
    }
    if promises.count > limit {
      promises.sort { ($1.promise, $0.index) < ($0.promise, $1.index) }
    }
    candidates = promises.prefix(limit).map(\.index).sorted()
  }

  /// Whether a run of characters is a torn part of a longer one, or stands but once.
  private static func isTornCharacters(_ candidate: Candidate, in text: KeywordText) -> Bool {
    guard text.tokens[candidate.first].kind == .ideograph else { return false }
    return candidate.count < 2 || candidate.longerCount * 5 >= candidate.count * 4
  }

  private static func promise(of candidate: Candidate, in text: KeywordText) -> Float {
    var rarity = 0
    for index in candidate.tokens where text.isWord(index) {
      rarity += Int(text.facts[Int(text.tokens[index].term)].rarity)
    }
    let counts = Float(1 + candidate.count + candidate.maximalCount)
    let mean = Float(rarity) / Float(candidate.words)
    return mean * logf(counts) / (2 + logf(Float(1 + candidate.first)))
  }
}
