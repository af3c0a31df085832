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
    let count = all.table.all.count
    let limit = min(Self.most, Self.base + all.length / Self.tokensForOneMore)
    guard count > limit else {
      candidates = Array(0..<count)
      return
    }
    var promises: [(promise: Float, index: Int)] = []
    promises.reserveCapacity(count)
    for (index, candidate) in all.table.all.enumerated() {
      promises.append((Self.promise(of: candidate, in: all.text), index))
    }
    promises.sort { ($1.promise, $0.index) < ($0.promise, $1.index) }
    candidates = promises.prefix(limit).map(\.index).sorted()
  }

  private static func promise(of candidate: Candidate, in text: KeywordText) -> Float {
    var rarity = 0
    for index in candidate.tokens where text.isWord(index) {
      rarity += Int(text.rarity[Int(text.tokens[index].term)])
    }
    let counts = Float(1 + candidate.count + candidate.maximalCount)
    let mean = Float(rarity) / Float(candidate.words)
    return mean * logf(counts) / (2 + logf(Float(1 + candidate.first)))
  }
}
