import Linguistics

/// What was counted of the words of a document, by stem.
struct WordStatistics {
  /// How often each stem stands in phrases.
  private(set) var counts: [UInt32]

  /// The token where each first stands; `UInt32.max` for those in no phrase.
  private(set) var firsts: [UInt32]

  /// The words of all the phrases that each stands in, for its degree.
  private(set) var degrees: [UInt32]

  /// How often each stands alone as a phrase.
  private(set) var alone: [UInt32]

  /// How early each stands: its occurrences, each weighed by the inverse of its place.
  private(set) var earliness: [Float]

  init(stems: Int) {
    earliness = [Float](repeating: 0, count: stems)
    counts = [UInt32](repeating: 0, count: stems)
    firsts = [UInt32](repeating: .max, count: stems)
    degrees = [UInt32](repeating: 0, count: stems)
    alone = [UInt32](repeating: 0, count: stems)
  }

  /// Counts the words of a stretch.
  mutating func count(_ words: [PhraseWord], in text: KeywordText) {
    let contents = words.count { !$0.isConnector }
    for word in words where !word.isConnector {
      let stem = Int(text.stems[text.tokens[word.token].term])
      counts[stem] &+= 1
      degrees[stem] &+= UInt32(clamping: contents)
      firsts[stem] = min(firsts[stem], UInt32(clamping: word.token))
      earliness[stem] += 20 / Float(20 + word.token)
      if contents == 1 { alone[stem] &+= 1 }
    }
  }
}
