/// The best ways to tag the words of a sentence so far, one for each part of speech that the last
/// may be.
///
/// A word that can be one part of speech only ends all ways but one: the words before it are tagged
/// then, and only the way to the words after it is still open.
struct TagPath {
  /// The possible parts of speech of the last word, the score of the best way to each, and their
  /// number.
  ///
  /// They stand in one half, and those of the next word are written to the other: nothing is moved.
  private var tags = InlineArray<32, UInt8>(repeating: PartOfSpeech.function.rawValue)
  private var scores = InlineArray<32, Float>(repeating: 0)
  private var half = 0
  private var count = 1

  /// For each word whose tag is open, by its part of speech the best one of the word before: four
  /// bits each.
  private var links = InlineArray<64, UInt64>(repeating: 0)
  private var open = 0

  static let tagCount = PartOfSpeech.allCases.count

  /// Takes the next word.
  ///
  /// - Parameters:
  ///   - choices: The parts of speech that the word may be.
  ///   - moves: The score of each part of speech after each, a row for each that stands after.
  ///   - index: The index of the word.
  ///   - all: Where the tags go; those of the words before are written when they are certain.
  @inline(__always)
  mutating func step(
    _ choices: borrowing Span<TagEmissions.Choice>,
    _ moves: borrowing Span<Float>,
    _ index: Int,
    into all: inout MutableSpan<UInt8>
  ) {
    if choices.count == 1 {
      let tag = choices[0].tag
      if open > 0 { settle(on: best(before: tag, moves).tag, before: index, into: &all) }
      all[index] = tag
      begin(with: tag)
    } else {
      if open == links.count {
        let tag = bestTag()
        settle(on: tag, before: index, into: &all)
        begin(with: tag)
      }
      fork(choices, moves)
    }
  }

  /// Leaves one way, to a word whose tag is certain.
  @inline(__always)
  private mutating func begin(with tag: UInt8) {
    half = 0
    count = 1
    tags[0] = tag
    scores[0] = 0
  }

  /// Takes a word that may be more than one part of speech.
  private mutating func fork(
    _ choices: borrowing Span<TagEmissions.Choice>,
    _ moves: borrowing Span<Float>
  ) {
    var link: UInt64 = 0
    let next = half ^ 16
    for index in choices.indices {
      let choice = choices[index]
      let from = count == 1 ? only(before: choice.tag, moves) : best(before: choice.tag, moves)
      tags[next + index] = choice.tag
      scores[next + index] = from.score + choice.score
      link |= UInt64(from.tag) << (UInt64(choice.tag) * 4)
    }
    half = next
    count = choices.count
    links[open] = link
    open += 1
  }

  /// The way to the last word when a part of speech follows and there is but one.
  @inline(__always)
  private mutating func only(
    before tag: UInt8,
    _ moves: borrowing Span<Float>
  ) -> (tag: UInt8, score: Float) {
    let (last, score) = (tags[half], scores[half])
    return (last, score + moves[Int(tag) * Self.tagCount + Int(last)])
  }

  /// The best way to the last word when a part of speech follows.
  ///
  /// It changes nothing, but the arrays of what is only read are copied to be read from.
  @inline(__always)
  private mutating func best(
    before tag: UInt8,
    _ moves: borrowing Span<Float>
  ) -> (tag: UInt8, score: Float) {
    let row = moves.extracting(droppingFirst: Int(tag) * Self.tagCount)
    let (tags, scores) = (tags.span, scores.span)
    var best = (tag: PartOfSpeech.function.rawValue, score: -Float.infinity)
    for index in half..<half + count {
      // No half has more than there are parts of speech, and a row is as long.
      let last = unsafe tags[unchecked: index]
      let score = unsafe scores[unchecked: index] + row[unchecked: Int(last)]
      if score > best.score { best = (last, score) }
    }
    return best
  }

  /// Writes the tags of the words that were open, the last of which stands before an index.
  mutating func settle(on tag: UInt8, before index: Int, into all: inout MutableSpan<UInt8>) {
    var tag = tag
    for place in (0..<open).reversed() {
      all[index - open + place] = tag
      tag = UInt8(truncatingIfNeeded: links[place] >> (UInt64(tag) * 4)) & 0xF
    }
    open = 0
  }

  /// The part of speech of the last word on the best way.
  mutating func bestTag() -> UInt8 {
    let (tags, scores) = (tags.span, scores.span)
    var best = half
    for index in half..<half + count where scores[index] > scores[best] { best = index }
    return tags[best]
  }
}
