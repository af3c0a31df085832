/// The best ways to tag a sentence so far, one for each part of speech that its last word may be.
struct TagPath {
  /// The last word's possible parts of speech, and the score of the best way to each.
  private var tags: [UInt8] = [PartOfSpeech.function.rawValue]
  private var scores: [Float] = [0]

  /// For each word, by its part of speech, the best part of speech of the word before: four bits each.
  private var links: [UInt64] = []
  private let moves: [Float]

  private static let tagCount = PartOfSpeech.allCases.count

  init(count: Int, moves: [Float]) {
    self.moves = moves
    links.reserveCapacity(count)
  }

  /// Takes one more word.
  mutating func step(_ choices: borrowing Span<TagEmissions.Choice>) {
    var link: UInt64 = 0
    var nextTags = InlineArray<16, UInt8>(repeating: 0)
    var nextScores = InlineArray<16, Float>(repeating: 0)
    for index in choices.indices {
      let choice = choices[index]
      var best = -Float.infinity
      var from: UInt8 = 0
      for last in tags.indices {
        let score = scores[last] + moves[Int(tags[last]) * Self.tagCount + Int(choice.tag)]
        if score > best { (best, from) = (score, tags[last]) }
      }
      nextTags[index] = choice.tag
      nextScores[index] = best + choice.score
      link |= UInt64(from) << (UInt64(choice.tag) * 4)
    }
    tags.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    for index in choices.indices {
      tags.append(nextTags[index])
      scores.append(nextScores[index])
    }
    links.append(link)
  }

  /// Writes the best sequence, from the last word back to the first.
  func trace(into result: inout [UInt8], at start: Int) {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return }
    var tag = tags[best]
    for index in links.indices.reversed() {
      result[start + index] = tag
      tag = UInt8(truncatingIfNeeded: links[index] >> (UInt64(tag) * 4)) & 0xF
    }
  }
}
