internal import Glibc

/// How well each part of speech fits a word: the rows that the tagger looks up.
///
/// A row lists only the parts of speech that are possible at all, so that a word of one meaning
/// costs one step.
struct TagEmissions: Sendable {
  /// One possible part of speech of a word, and how well it fits.
  struct Choice: Sendable {
    let tag: UInt8
    let score: Float
  }

  /// All rows one after the other.
  private(set) var choices: [Choice] = []

  /// Where each row ends.
  private(set) var ends: [UInt32] = []

  /// The rows of each profile start at its number times this.
  static let rowsPerProfile = WordShape.allCases.count

  /// Appends the rows of a word in the lexicon.
  mutating func append(known shares: [Float], prior: [Float], shapes: [[Float]]) {
    for shape in WordShape.allCases {
      var shares = shares
      if shape != .lower { raise(&shares, .properNoun, to: 0.02) }
      if shape == .mixed { raise(&shares, .noun, to: 0.1) }
      append(shares) { tag, share in
        logf(share) - prior[tag] + shapes[shape.rawValue][tag]
      }
    }
  }

  /// Appends the rows of a word that only its ending tells of.
  mutating func append(guessed shares: [Float], prior: [Float]) {
    for shape in WordShape.allCases {
      var mixed = shares.map { $0 * (1 - shape.nameShare) }
      mixed[Int(PartOfSpeech.properNoun.rawValue)] += shape.nameShare
      append(mixed) { tag, share in logf(share) - prior[tag] }
    }
  }

  /// Appends the rows of something that is one part of speech whatever its shape.
  mutating func append(only tag: PartOfSpeech) {
    for _ in WordShape.allCases {
      choices.append(Choice(tag: tag.rawValue, score: 0))
      ends.append(UInt32(choices.count))
    }
  }

  private func raise(_ shares: inout [Float], _ tag: PartOfSpeech, to least: Float) {
    let index = Int(tag.rawValue)
    if shares[index] == 0 { shares[index] = least }
  }

  private mutating func append(_ shares: [Float], score: (Int, Float) -> Float) {
    for (tag, share) in shares.enumerated() where share > 0 {
      choices.append(Choice(tag: UInt8(tag), score: score(tag, share)))
    }
    ends.append(UInt32(choices.count))
  }
}
