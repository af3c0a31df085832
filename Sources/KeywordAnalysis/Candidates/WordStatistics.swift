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
  }

  /// What was counted, by the number of the stem.
  private(set) var all: [Counts]

  init(stems: Int) { all = [Counts](repeating: Counts(), count: stems) }

  /// Counts the words of a stretch.
  mutating func count(_ words: [PhraseWord], in text: KeywordText) {
    let contents = words.count { !$0.isConnector }
    for word in words where !word.isConnector {
      count(word.token, stem: Int(text.stem(of: word.token)), contents)
    }
  }

  private mutating func count(_ token: Int, stem: Int, _ contents: Int) {
    var counts = all[stem]
    counts.count &+= 1
    counts.degree &+= UInt32(clamping: contents)
    counts.first = min(counts.first, UInt32(clamping: token))
    counts.earliness += 20 / Float(20 + token)
    if contents == 1 { counts.alone &+= 1 }
    all[stem] = counts
  }
}
