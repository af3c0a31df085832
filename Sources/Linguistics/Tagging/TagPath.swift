/// The best ways to tag a sentence so far, one for each part of speech that its last word may be.
struct TagPath {
  /// The last word's possible parts of speech, the score of the best way to each, and their number.
  ///
  /// They stand in one half, and those of the next word are written to the other: nothing is moved.
  private var tags = InlineArray<32, UInt8>(repeating: PartOfSpeech.function.rawValue)
  private var scores = InlineArray<32, Float>(repeating: 0)
  private var half = 0
  private var count = 1

  private static let tagCount = PartOfSpeech.allCases.count

  /// Takes one more word.
  ///
  /// - Parameters:
  ///   - choices: The parts of speech that the word may be.
  ///   - moves: The score of each part of speech after each, row by row.
  /// - Returns: For each part of speech of the word, the best one of the word before: four bits each.
  @inline(__always)
  mutating func step(
    _ choices: borrowing Span<TagEmissions.Choice>,
    _ moves: borrowing Span<Float>
  ) -> UInt64 {
    if count == 1, choices.count == 1 { return stepAlone(choices[0], moves) }
    var link: UInt64 = 0
    let next = half ^ 16
    for index in choices.indices {
      let choice = choices[index]
      var best = -Float.infinity
      var from: UInt8 = 0
      for last in half..<half + count {
        let tag = tags[last]
        let score = scores[last] + moves[Int(tag) * Self.tagCount + Int(choice.tag)]
        if score > best { (best, from) = (score, tag) }
      }
      tags[next + index] = choice.tag
      scores[next + index] = best + choice.score
      link |= UInt64(from) << (UInt64(choice.tag) * 4)
    }
    half = next
    count = choices.count
    return link
  }

  /// Takes a word that can be one part of speech only, after another such.
  @inline(__always)
  private mutating func stepAlone(
    _ choice: TagEmissions.Choice,
    _ moves: borrowing Span<Float>
  ) -> UInt64 {
    let from = tags[half]
    let move = moves[Int(from) * Self.tagCount + Int(choice.tag)]
    scores[half] = scores[half] + move + choice.score
    tags[half] = choice.tag
    return UInt64(from) << (UInt64(choice.tag) * 4)
  }

  /// The part of speech of the last word on the best way.
  var bestTag: UInt8 {
    var best = half
    for index in half..<half + count where scores[index] > scores[best] { best = index }
    return tags[best]
  }
}
