import AnnotationKit
import Linguistics

/// What a labeller asks of the tokens, and how it writes them.
extension EventLabeller {
  func has(_ index: Int, _ roles: Roles) -> Bool {
    tokens.indices.contains(index) && words[Int(tokens[index].term)].roles.has(roles)
  }

  func has(_ index: Int, _ roles: ClauseRoles) -> Bool {
    tokens.indices.contains(index) && words[Int(tokens[index].term)].clauses.has(roles)
  }

  /// Whether a comma stands at an index, and not within a number.
  func isComma(_ index: Int) -> Bool {
    has(index, .comma) && (index + 1 >= tokens.count || tokens[index + 1].before != .none)
  }

  /// Whether a colon stands at an index, and not within a time.
  func isColon(_ index: Int) -> Bool {
    tokens.indices.contains(index) && bytes[Int(tokens[index].start)] == UInt8(ascii: ":")
      && (index + 1 >= tokens.count || tokens[index + 1].before != .none)
  }

  func isCapitalised(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].casing != .lower
      && tokens[index].casing != .none
  }

  func isWord(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .number, .mixed, .ideograph: true
    case .clitic, .punctuation, .symbol, .link: false
    }
  }

  func wordCount(_ range: Range<Int>) -> Int { range.count(where: isWord) }

  func wordCount(_ ranges: [Range<Int>]) -> Int { ranges.reduce(0) { $0 + wordCount($1) } }

  /// What stands before and after a date that has no clause of its own, if it tells anything but
  /// more dates.
  func whole(_ sentence: Range<Int>, without date: Range<Int>) -> String {
    let near = sentence.clamped(to: date.lowerBound - 48..<date.upperBound + 48)
    guard near.contains(where: { isWord($0) && words[Int(tokens[$0].term)].roles == [] }) else {
      return ""
    }
    return text([
      cut(skipOpening(near.lowerBound, until: date.lowerBound)..<date.lowerBound),
      cut(skipOpening(date.upperBound, until: near.upperBound)..<near.upperBound),
    ])
  }

  // MARK: Text

  /// Writes ranges of tokens with single spaces, without marks at either end, cut at a word.
  func text(_ ranges: [Range<Int>]) -> String {
    var label: [UInt8] = []
    var characters = 0
    words: for range in ranges {
      for index in trimmed(range) {
        let isSpaced =
          !label.isEmpty && (tokens[index].before != .none || index == range.lowerBound)
        let form = Int(tokens[index].start)..<Int(tokens[index].end)
        var length = isSpaced ? 1 : 0
        for place in form where bytes[place] & 0xC0 != 0x80 { length += 1 }
        guard characters + length <= Self.limit else { break words }
        if isSpaced { label.append(UInt8(ascii: " ")) }
        for place in form { label.append(bytes[place]) }
        characters += length
      }
    }
    return String(decoding: label, as: UTF8.self)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, isTrailing(last) { range = range.dropLast() }
    while let first = range.first, tokens[first].kind == .punctuation, !isQuote(first) {
      range = range.dropFirst()
    }
    return range
  }

  func isTrailing(_ index: Int) -> Bool {
    if tokens[index].kind == .punctuation { return !isQuote(index) }
    return tokens[index].kind == .word
      && (has(index, .connector) || has(index, [.definite, .indefinite])
        || has(index, .preposition) && tokens[index].length <= 4)
  }

  func isQuote(_ index: Int) -> Bool {
    let byte = bytes[Int(tokens[index].start)]
    return byte == UInt8(ascii: "\"") || byte == 0xC2
      || (byte == 0xE2 && !has(index, .dash) && tokens[index].length == 3)
  }
}
