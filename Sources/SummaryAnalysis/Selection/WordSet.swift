import Linguistics

/// The distinct words of a sentence, stop words included.
struct WordSet {
  private let words: [TermID]

  /// Collects words.
  init(_ words: some Sequence<TermID>) {
    var distinct: [TermID] = []
    for word in words.sorted() where word != distinct.last { distinct.append(word) }
    self.words = distinct
  }

  /// The share of common words among all words of two sentences.
  func overlap(with other: WordSet) -> Double {
    var common = 0
    var place = 0
    for word in words {
      while place < other.words.count, other.words[place] < word { place += 1 }
      if place < other.words.count, other.words[place] == word { common += 1 }
    }
    return Double(common) / Double(max(1, words.count + other.words.count - common))
  }
}
