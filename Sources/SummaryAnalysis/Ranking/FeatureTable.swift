import Linguistics

/// The features of the sentences of a document, a row for each sentence.
struct FeatureTable {
  private var values: [Float]
  private var isOfTitle: [Bool]
  private static let width = Feature.allCases.count

  /// The sentences a document needs before half of what they share is believed in; in a short text
  /// the place of a sentence tells more.
  private static let patienceForSharing: Float = 6

  /// The words that a sentence may have without being called long.
  private static let patience: Float = 8

  /// Measures the features.
  init(_ table: SentenceTable) {
    values = Array(repeating: 0, count: table.passages.count * Self.width)
    isOfTitle = Array(repeating: false, count: table.frequencies.count)
    for stem in table.title { isOfTitle[Int(stem)] = true }
    fillCentrality(table)
    fillTitle(table)
    fillDensity(table)
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
    let confidence = confidence(in: table)
    for index in table.passages.indices {
      self[index, .before] = confidence * centrality.before[index]
      self[index, .after] = confidence * centrality.after[index]
      self[index, .theme] = confidence * centrality.theme[index]
    }
  }

  private func confidence(in table: SentenceTable) -> Float {
    let count = Float(table.passages.count)
    return count / (count + Self.patienceForSharing)
  }

  private mutating func fillTitle(_ table: SentenceTable) {
    let titleShare = table.title.count
    guard titleShare > 0 else { return }
    for (index, passage) in table.passages.enumerated() {
      let shared = passage.content.count { isOfTitle[Int(table.stems[$0])] }
      self[index, .title] = Float(shared) / Float(min(titleShare, max(6, passage.content.count)))
    }
  }

  private mutating func fillDensity(_ table: SentenceTable) {
    let total = Float(table.passages.count)
    var masses = [Float](repeating: 0, count: table.passages.count)
    var densities = masses
    for (index, passage) in table.passages.enumerated() {
      var ofTitle: Float = 0
      for place in passage.content {
        let stem = Int(table.stems[place])
        masses[index] += Float(table.frequencies[stem] - 1) / total
        ofTitle += isOfTitle[stem] ? 1 : 0
      }
      densities[index] = (masses[index] + ofTitle) / (Float(passage.words) + Self.patience)
    }
    masses.scaleToOne()
    densities.scaleToOne()
    let confidence = confidence(in: table)
    for index in densities.indices {
      self[index, .mass] = confidence * masses[index]
      self[index, .density] = confidence * densities[index]
    }
  }

  private mutating func fillPlaces(_ table: SentenceTable) {
    let count = Float(table.passages.count)
    for (index, passage) in table.passages.enumerated() {
      let place = Float(index)
      self[index, .lead] = 1 / (place + 1)
      self[index, .briefLead] = 25 / ((place + 1) * (Float(passage.words) + Self.patience))
      self[index, .early] = 1 - place / count
      self[index, .opensParagraph] = passage.sentence.opensBlock ? 1 : 0
    }
  }

  private mutating func fillLooks(_ passage: Passage, _ index: Int) {
    let words = Float(max(1, passage.words))
    self[index, .length] = min(words, 30) / 30
    self[index, .excess] = min(max(0, words - 30), 30) / 30
    self[index, .cues] = passage.cues > 0 ? 1 : 0
    self[index, .names] = Float(passage.names) / words
    self[index, .quoting] = passage.traits.contains(.quoting) ? 1 : 0
    self[index, .detail] = Float(min(passage.asides + passage.numbers, 3)) / 3
  }
}
