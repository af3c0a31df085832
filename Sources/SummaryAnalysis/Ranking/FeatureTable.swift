import Linguistics

/// The features of the sentences of a document, a row for each sentence.
struct FeatureTable {
  private var values: [Float]
  private static let width = Feature.allCases.count

  /// Measures the features.
  init(_ table: SentenceTable) {
    values = Array(repeating: 0, count: table.passages.count * Self.width)
    fillCentrality(table)
    fillFrequency(table)
    fillOverlap(.title, with: table.title, table)
    fillOverlap(.headings, with: table.headings.prefix(64).flatMap(\.stems), table)
    fillPlaces(table)
    for (index, passage) in table.passages.enumerated() { fillLooks(passage, index) }
  }

  /// Returns the worth of a sentence under the given weights.
  func worth(of passage: Int, _ weights: FeatureWeights) -> Float {
    var worth: Float = 0
    let row = passage * Self.width
    for column in 0..<Self.width { worth += values[row + column] * weights.values[column] }
    return worth
  }

  subscript(passage: Int, feature: Feature) -> Float {
    get { values[passage * Self.width + feature.rawValue] }
    set { values[passage * Self.width + feature.rawValue] = newValue }
  }

  private mutating func fillCentrality(_ table: SentenceTable) {
    let centrality = Centrality(table)
    for index in table.passages.indices {
      self[index, .before] = centrality.before[index]
      self[index, .after] = centrality.after[index]
      self[index, .theme] = centrality.theme[index]
    }
  }

  private mutating func fillFrequency(_ table: SentenceTable) {
    var means = [Float](repeating: 0, count: table.passages.count)
    for (index, passage) in table.passages.enumerated() where !passage.content.isEmpty {
      var sum: UInt32 = 0
      for place in passage.content { sum += table.frequencies[Int(table.stems[place])] - 1 }
      means[index] = Float(sum) / Float(passage.content.count + 2)
    }
    means.scaleToOne()
    for index in means.indices { self[index, .frequency] = means[index] }
  }

  /// Fills a column with the share of some words that each sentence takes up.
  private mutating func fillOverlap(
    _ feature: Feature,
    with stems: [StemID],
    _ table: SentenceTable
  ) {
    guard !stems.isEmpty else { return }
    var wanted = [Bool](repeating: false, count: table.frequencies.count)
    for stem in stems { wanted[Int(stem)] = true }
    for (index, passage) in table.passages.enumerated() {
      let shared = passage.content.count { wanted[Int(table.stems[$0])] }
      self[index, feature] = Float(shared) / Float(min(stems.count, max(6, passage.content.count)))
    }
  }

  private mutating func fillPlaces(_ table: SentenceTable) {
    let count = Float(table.passages.count)
    for (index, passage) in table.passages.enumerated() {
      let place = Float(index)
      self[index, .lead] = 1 / (place + 1)
      self[index, .early] = 1 - place / count
      self[index, .opensParagraph] = passage.sentence.opensBlock ? 1 : 0
      self[index, .close] = place >= count * 0.95 ? 1 : 0
    }
  }

  private mutating func fillLooks(_ passage: Passage, _ index: Int) {
    let words = Float(max(1, passage.words))
    self[index, .length] = min(words, 30) / 30
    self[index, .excess] = min(max(0, words - 30), 30) / 30
    self[index, .cues] = passage.cues > 0 ? 1 : 0
    self[index, .names] = Float(passage.names) / words
    self[index, .numbers] = Float(passage.numbers) / words
    self[index, .quoting] = passage.traits.contains(.quoting) ? 1 : 0
    self[index, .pronominal] = passage.traits.contains(.pronominal) ? 1 : 0
    self[index, .persons] = Float(passage.firstPersons + passage.secondPersons) / words
  }
}
