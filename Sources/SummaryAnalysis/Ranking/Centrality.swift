import Linguistics

/// How much each sentence of a document shares with the others, in linear time.
///
/// The similarity of two sentences is the inner product of their tf–idf vectors. A sentence's
/// similarities to all sentences before it add up to one inner product with their sum, so the
/// matrix is never built. The directed form follows Zheng and Lapata, "Sentence Centrality
/// Revisited for Unsupervised Summarization" (2019); the theme is LexRank without a threshold
/// (Erkan and Radev, 2004) by power iteration on the factored matrix.
struct Centrality {
  /// The similarity of each sentence to those before it, the greatest of all being 1.
  private(set) var before: [Float]

  /// The similarity of each sentence to those after it, the greatest of all being 1.
  private(set) var after: [Float]

  /// The share of each sentence in the principal vector, the greatest being 1.
  private(set) var theme: [Float]

  private static let iterations = 4

  /// Measures the sentences of a document.
  init(_ table: SentenceTable) {
    let count = table.passages.count
    before = Array(repeating: 0, count: count)
    after = before
    theme = Array(repeating: 1, count: count)
    measureSides(table)
    for _ in 0..<Self.iterations { iterate(table) }
  }

  private mutating func measureSides(_ table: SentenceTable) {
    var ahead = Self.sum(of: table, by: theme)
    var behind = [Float](repeating: 0, count: ahead.count)
    for (index, passage) in table.passages.enumerated() {
      var past: Float = 0
      var future: Float = 0
      for place in passage.content {
        let stem = Int(table.stems[place])
        let weight = table.weights[place]
        past += weight * behind[stem]
        behind[stem] += weight
        ahead[stem] -= weight
        future += weight * ahead[stem]
      }
      before[index] = past
      after[index] = future
    }
    before.scaleToOne()
    after.scaleToOne()
  }

  private mutating func iterate(_ table: SentenceTable) {
    let direction = Self.sum(of: table, by: theme)
    for (index, passage) in table.passages.enumerated() {
      var share: Float = 0
      for place in passage.content {
        share += table.weights[place] * direction[Int(table.stems[place])]
      }
      theme[index] = share
    }
    theme.scaleToOne()
  }

  private static func sum(of table: SentenceTable, by shares: [Float]) -> [Float] {
    var sum = [Float](repeating: 0, count: table.frequencies.count)
    for (index, passage) in table.passages.enumerated() {
      let share = shares[index]
      for place in passage.content { sum[Int(table.stems[place])] += share * table.weights[place] }
    }
    return sum
  }
}

extension [Float] {
  /// Divides all numbers by the greatest, when that is above 0.
  mutating func scaleToOne() {
    let greatest = self.max() ?? 0
    guard greatest > 0 else { return }
    for index in indices { self[index] /= greatest }
  }
}
