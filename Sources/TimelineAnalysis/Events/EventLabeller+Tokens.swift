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

  /// What stands before and after a date that has no clause of its own, up to other dates.
  func whole(_ sentence: Range<Int>, without date: Range<Int>) -> [Range<Int>] {
    let near = sentence.clamped(to: date.lowerBound - 48..<date.upperBound + 48)
    let parts = [
      skipOpening(near.lowerBound, until: date.lowerBound)..<date.lowerBound,
      skipOpening(date.upperBound, until: near.upperBound)..<near.upperBound,
    ].map { part in
      cut(part.lowerBound..<(part.first { tokens[$0].kind == .number } ?? part.upperBound))
    }
    return names(parts) ? parts : []
  }

  /// The first clause of a sentence.
  func clause(of sentence: Range<Int>) -> String {
    let clause = cut(
      skipOpening(sentence.lowerBound, until: sentence.upperBound)..<sentence.upperBound
    )
    return names([clause]) ? text([clause]) : ""
  }

  /// Whether words say more than dates and figures do.
  func names(_ ranges: [Range<Int>]) -> Bool {
    ranges.joined().contains { index in
      guard isWord(index), tokens[index].kind != .number, !has(index, Self.nameless),
        !has(index, .auxiliary)
      else { return false }
      return !isFigure(index)
    }
  }

  /// Whether a number stands at an index, or the word that counts it.
  func isFigure(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return tokens[index].kind == .number || has(index, .blocksAfter) && isFigure(index - 1)
  }

  private static let nameless: Roles = [
    .month, .weekday, .unit, .partOfDay, .preposition, .definite, .indefinite, .following,
    .next, .this, .that, .and, .number,
  ]

  /// Whether a year stands for a work that was written in it, as in "Ward (2014a)" or after the
  /// names of its authors.
  func isCitation(_ date: Int) -> Bool {
    if tokens[date].kind == .mixed, tokens[date].length == 5, has(date, .number) { return true }
    var index = date
    while index > 0, tokens[index - 1].kind == .punctuation { index -= 1 }
    return index > 1 && index < date && tokens[index - 1].length == 2 && endsIn(index - 1, "al")
      && tokens[index - 2].length == 2 && endsIn(index - 2, "et")
  }

  /// Whether nothing but a comma and the words that open a date stand between two dates.
  func isApposed(_ between: Range<Int>) -> Bool {
    guard let first = between.first, isComma(first), between.count <= 6 else { return false }
    return between.dropFirst().allSatisfy { has($0, [.preposition, .definite, .of, .unit]) }
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
    if tokens[index].kind == .punctuation { return !isQuote(index) && !isAbbreviated(index) }
    return tokens[index].kind == .word
      && (has(index, .connector) && !isCapitalised(index)
        || has(index, [.definite, .indefinite, .until]) || isNegation(index)
        || has(index, .approximate) && tokens[index].length == 1 && tokens[index].casing == .lower
        || has(index, .preposition) && tokens[index].length <= 4)
  }

  /// Whether a stop stands after a single small letter, as that of "born" does.
  private func isAbbreviated(_ index: Int) -> Bool {
    has(index, .dot) && tokens[index].before == .none && index > 0
      && tokens[index - 1].length == 1 && tokens[index - 1].casing == .lower
      && !has(index - 1, .approximate)
  }

  /// Whether a word is "not" or "never", which stands before what dates and not before a label.
  private func isNegation(_ index: Int) -> Bool {
    has(index, .less) && words[Int(tokens[index].term)].value == 9
  }

  func isQuote(_ index: Int) -> Bool {
    let byte = bytes[Int(tokens[index].start)]
    return byte == UInt8(ascii: "\"") || byte == 0xC2
      || (byte == 0xE2 && !has(index, .dash) && tokens[index].length == 3)
  }
}
