import Linguistics

/// How far the clause of a date reaches, and the words that lead up to the date.
extension EventLabeller {
  /// Where the phrase that a date ends starts: "in", "by the", "between".
  func phraseStart(_ index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, start > index - 4, tokens[start - 1].kind == .word,
      isOpening(start - 1, of: index)
    {
      start -= 1
    }
    return start
  }

  /// Whether a word before a date belongs to its phrase: "on the night of", "the year", "by".
  private func isOpening(_ index: Int, of date: Int) -> Bool {
    if has(index, [.partNoun, .partOfDay]) {
      return has(index + 1, .of) && !has(index - 1, .to)
        || has(index, .partNoun) && index + 1 == date
    }
    if has(index, .unit) { return index + 1 == date && !has(index, .plural) }
    return has(index, Self.opening) && !has(index, .and)
  }

  private static let opening: Roles = [
    .preposition, .definite, .of, .from, .between, .by, .until, .since, .before, .after,
    .approximate,
    .partAdjective, .to,
  ]

  func leftBound(_ start: Int, in sentence: Range<Int>, after left: Int?) -> Int {
    let floor = max(sentence.lowerBound, left ?? sentence.lowerBound)
    if start > floor, endsSentence(start - 1) { return start }
    var index = start
    while index > floor {
      if has(index - 1, .close), let open = opening(of: index - 1, from: floor) {
        index = open
        continue
      }
      if isHardBreak(index - 1) { break }
      index -= 1
    }
    return index
  }

  /// Whether a stop ends a sentence though a year follows: it stands for the rest of no word, as
  /// only short ones are cut.
  private func endsSentence(_ stop: Int) -> Bool {
    guard habits.contains(.yearWordFollows), has(stop, .dot), stop > 0 else { return false }
    let word = tokens[stop - 1]
    return tokens[stop].before == .none && word.casing == .lower && word.length > 8
      && words[Int(word.term)].roles == []
  }

  /// The bracket that a closing one belongs to, if it is near.
  private func opening(of close: Int, from floor: Int) -> Int? {
    (max(floor, close - 24)..<close).reversed().first { has($0, .open) }
  }

  func rightBound(_ end: Int, in sentence: Range<Int>, before right: Int?) -> Int {
    var ceiling = sentence.upperBound
    if let right { ceiling = phraseStart(right, in: sentence) }
    var index = end
    while index < ceiling, !isHardBreak(index) || index == end { index += 1 }
    return max(end, index)
  }

  private func isHardBreak(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch bytes[Int(tokens[index].start)] {
    case UInt8(ascii: ":"): return isColon(index)
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"):
      return true
    case 0xE2: return tokens[index].before != .none && has(index, .dash)
    case UInt8(ascii: "-"):
      return tokens[index].before != .none && (tokens[index].length > 1 || isInnerMark(index + 1))
    default: return false
    }
  }

  /// Passes commas, "and", "when" and the like.
  func skipOpening(_ start: Int, until end: Int) -> Int {
    var index = start
    while index < end,
      tokens[index].kind == .punctuation || tokens[index].kind == .symbol
        || has(index, .connector)
    {
      index += 1
    }
    return index
  }
}
