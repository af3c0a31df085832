/// Some bits that tell of most terms that they are not in a vocabulary, before it is asked.
///
/// A large vocabulary lies far from the processor and these bits lie near, which pays where most
/// terms are not in it. They are a Bloom filter with one hash.
struct TermFilter: Sendable {
  private var words: [UInt64]
  private let seed = TermKey.seed

  /// One bit in so many of them is set by a term.
  private static let bitsPerTerm = 16

  /// Creates a filter that holds nothing.
  init(expectedTerms: Int) {
    var count = 1
    while count * 64 < expectedTerms * Self.bitsPerTerm { count *= 2 }
    words = Array(repeating: 0, count: count)
  }

  /// Takes the terms of a vocabulary in.
  mutating func insert(_ keys: some Sequence<TermKey>) {
    for key in keys {
      let (word, bit) = place(of: key)
      words[word] |= bit
    }
  }

  /// Returns the terms of another vocabulary that may be in this one.
  ///
  /// No branch depends on what a term is: the processor could not guess it, and would wait for the
  /// memory of each in turn.
  func candidates(in other: Vocabulary) -> [TermID] {
    var candidates = [TermID](repeating: 0, count: other.count)
    var terms = candidates.mutableSpan
    var count = 0
    var term: TermID = 0
    for key in other.keys {
      terms[count] = term
      count += mayHold(key) ? 1 : 0
      term += 1
    }
    candidates.removeLast(candidates.count - count)
    return candidates
  }

  /// Whether a term may be in the vocabulary.
  @inline(__always)
  private func mayHold(_ key: TermKey) -> Bool {
    let (word, bit) = place(of: key)
    return words[word] & bit != 0
  }

  @inline(__always)
  private func place(of key: TermKey) -> (word: Int, bit: UInt64) {
    let hash = key.hash(seed)
    return (Int(truncatingIfNeeded: hash >> 6) & (words.count - 1), 1 << (hash >> 58))
  }
}
