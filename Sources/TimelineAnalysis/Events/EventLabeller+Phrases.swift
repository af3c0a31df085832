import Linguistics

/// The subjects and noun phrases of labels.
extension EventLabeller {
  // MARK: Subjects

  /// What stands after a date, up to the end of its clause, without what is set between its subject
  /// and its verb: "the commander, Marshal Ruiz, offered terms".
  func predicate(_ range: Range<Int>) -> [Range<Int>] {
    guard let comma = range.prefix(10).first(where: isComma),
      let next = (comma + 1..<range.upperBound).prefix(10).first(where: isComma)
    else { return [cut(range)] }
    let (head, inserted) = (range.lowerBound..<comma, comma + 1..<next)
    let rest = next + 1..<range.upperBound
    guard wordCount(head) <= 5,
      isName(head) || isName(inserted) || isVerb(inserted.lowerBound),
      !head.contains(where: isVerb),
      !rest.isEmpty, tokens[rest.lowerBound].casing == .lower, !has(rest.lowerBound, .connector)
    else { return [cut(range)] }
    return [head, cut(rest)]
  }

  /// Whether a range is words with capitals, and names what it names by them.
  func isName(_ range: Range<Int>) -> Bool {
    range.contains(where: isCapitalised)
      && range.allSatisfy {
        isCapitalised($0) || tokens[$0].kind == .punctuation || has($0, [.definite, .of])
      }
  }

  /// A predicate with its subject.
  func withSubject(_ ranges: [Range<Int>], in sentence: Range<Int>) -> [Range<Int>] {
    guard let first = ranges.first?.first, first > sentence.lowerBound,
      isVerb(first) || isGerund(first) && !isVerb(first + 1)
    else { return ranges }
    if has(first, .witnessing) { return [seen(ranges[0])] + ranges.dropFirst() }
    let floor = (sentence.lowerBound..<first).last(where: isSemicolon).map { $0 + 1 }
    let subject =
      subject(of: first, from: floor ?? sentence.lowerBound)
      ?? subject(of: first, from: sentence.lowerBound)
    return subject.map { [$0] + ranges } ?? ranges
  }

  /// The noun phrase that a clause set off by a comma or "which" is said of; otherwise the one
  /// before the first verb.
  private func subject(of verb: Int, from floor: Int) -> Range<Int>? {
    let isRelative =
      verb > floor && has(verb - 1, .subordinator)
      && !has(verb - 1, [.since, .until, .before, .after, .preposition])
    if isRelative || verb > floor && isComma(verb - 1),
      let phrase = subject(endingAt: verb, from: floor)
    {
      return phrase
    }
    if isRelative,
      let phrase = nounPhrase(endingAt: verb - (isComma(verb - 2) ? 2 : 1), from: floor)
    {
      return phrase
    }
    if let first = (floor..<verb).first(where: isVerb) {
      return subject(endingAt: first, from: floor)
    }
    let name = floor..<((floor..<verb).first(where: isComma) ?? floor)
    return name.count <= 5 && isName(name) ? name : nil
  }

  /// The words before an index, as far as they may be a noun phrase that opens a clause.
  private func subject(endingAt verb: Int, from floor: Int) -> Range<Int>? {
    var end = verb
    while end > floor, isComma(end - 1) || has(end - 1, .connector) { end -= 1 }
    var start = end
    while start > floor, end - start < 10, isOfSubject(start - 1) { start -= 1 }
    let opens =
      start == floor || tokens[start - 1].kind == .punctuation
      || has(start - 1, .connector) && start - 1 > floor && isComma(start - 2)
    return opens && wordCount(start..<end) > 0 && !isGerund(start) ? start..<end : nil
  }

  private func isSemicolon(_ index: Int) -> Bool {
    tokens[index].length == 1 && bytes[Int(tokens[index].start)] == UInt8(ascii: ";")
  }

  /// What a date has seen that is the subject of its clause: "The 1990s saw ⟨a revival⟩", "the
  /// century was ⟨a time of decline⟩".
  func seen(by date: Range<Int>, _ after: [Range<Int>]) -> [Range<Int>] {
    guard let first = after.first, first.lowerBound == date.upperBound,
      has(first.lowerBound, .witnessing)
        || has(first.lowerBound, .auxiliary)
          && has(first.lowerBound + 1, [.definite, .indefinite]),
      date.allSatisfy({ !has($0, .preposition) || has($0, .definite) })
    else { return after }
    let seen = seen(first)
    return wordCount(seen) > 1 ? [seen] + after.dropFirst() : after
  }

  /// What stands after a verb, without its particle and the article.
  private func seen(_ range: Range<Int>) -> Range<Int> {
    var range = range.dropFirst()
    if let first = range.first, has(first, .preposition) { range = range.dropFirst() }
    if let first = range.first, has(first, [.definite, .indefinite]) { range = range.dropFirst() }
    return range
  }

  /// Whether a token may belong to the noun phrase before a verb.
  func isOfSubject(_ index: Int) -> Bool {
    if has(index, .connector) || has(index, .number) || isVerb(index) { return false }
    if tokens[index].kind == .clitic || isInnerMark(index) { return true }
    return tokens[index].kind == .word && (!has(index, .preposition) || isGenitive(index))
  }

  /// Whether a word is a verb in the past, by its ending or by the words of the language.
  func isVerb(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].casing == .lower else { return false }
    return has(index, [.verb, .auxiliary] as ClauseRoles)
      || habits.contains(.participlesInEd)
        && tokens[index].length > 4 && endsIn(index, "ed")
  }

  func isGerund(_ index: Int) -> Bool {
    habits.contains(.participlesInEd) && tokens.indices.contains(index)
      && tokens[index].casing == .lower && tokens[index].length > 4 && endsIn(index, "ing")
  }

  // MARK: Noun phrases

  func phraseBeforeBracket(_ date: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = date
    while index > sentence.lowerBound, !has(index - 1, .open), index > date - 8 { index -= 1 }
    guard index > sentence.lowerBound, has(index - 1, .open),
      let phrase = nounPhrase(endingAt: index - 1, from: sentence.lowerBound), names([phrase])
    else { return nil }
    return phrase
  }

  /// The words before an index back to the article, preposition or mark that opens their phrase.
  func nounPhrase(endingAt end: Int, from floor: Int) -> Range<Int>? {
    var start = end
    while start > floor, end - start < 12 {
      let index = start - 1
      guard isWord(index) || tokens[index].kind == .clitic || isInnerMark(index) else { break }
      if has(index, .definite), isCapitalised(end - 1), isCapitalised(index + 1), index - 1 > floor,
        has(index - 1, .of)
      {
        start = index - 1
        continue
      }
      if has(index, [.definite, .indefinite]) { break }
      if has(index, .connector) { break }
      if has(index, .preposition), !(has(index, .of) && isCapitalised(index + 1)) { break }
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  func isInnerMark(_ index: Int) -> Bool {
    has(index, .dash) && tokens[index].kind == .punctuation && tokens[index].before == .none
  }

  /// Whether a word is "of" or the like, and not "in".
  func isGenitive(_ index: Int) -> Bool {
    has(index, .of)
      && (tokens[index].length != 2 || bytes[Int(tokens[index].start)] | 0x20 != UInt8(ascii: "i"))
  }

  func isOf(_ start: Int) -> Bool {
    isGenitive(start) && !has(start, .and) && tokens[start].length == 2
  }
}
