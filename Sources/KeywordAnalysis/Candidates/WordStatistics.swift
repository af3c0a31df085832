import Linguistics

/// What was counted of the words of a document, by stem.
struct WordStatistics {
  /// What was counted of the words with one stem.
  struct Counts {
    /// How often they stand in phrases.
    fileprivate(set) var count: UInt32 = 0

    /// The token where the first stands; `UInt32.max` for those in no phrase.
    fileprivate(set) var first = UInt32.max

    /// The words of all the phrases that they stand in, for their degree.
    fileprivate(set) var degree: UInt32 = 0

    /// How often they stand alone as a phrase.
    fileprivate(set) var alone: UInt32 = 0

    /// How early they stand: their occurrences, each weighed by the inverse of its place.
    fileprivate(set) var earliness: Float = 0

    @inline(__always)
    fileprivate mutating func take(at token: Int, _ contents: UInt32) {
      count &+= 1
      degree &+= contents
      first = min(first, UInt32(clamping: token))
      earliness += 20 / Float(20 + token)
      if contents == 1 { alone &+= 1 }
    }
  }

  /// What was counted, by the number of the stem.
  private(set) var all: [Counts]

  init(stems: Int) { all = [Counts](repeating: Counts(), count: stems) }

  /// Counts the words of a stretch.
  mutating func count(_ words: borrowing Span<PhraseWord>) {
    var contents: UInt32 = 0
    for place in words.indices { contents &+= words[place].isConnector ? 0 : 1 }
    var all = all.mutableSpan
    for place in words.indices where !words[place].isConnector {
      all[Int(words[place].stem)].take(at: words[place].token, contents)
    }
  }
}
