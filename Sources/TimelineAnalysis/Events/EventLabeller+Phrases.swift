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
    guard wordCount(head) <= 5, isName(head) || isName(inserted), !head.contains(where: isVerb),
      !rest.isEmpty, tokens[rest.lowerBound].casing == .lower, !has(rest.lowerBound, .connector)
    else { return [cut(range)] }
    return [head, cut(rest)]
  }

  /// Whether a range is words with capitals, and names what it names by them.
  func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.allSatisfy { isCapitalised($0) || tokens[$0].kind == .punctuation }
  }

  /// A predicate with the subject that stands before an earlier verb of its sentence.
  func withSubject(_ ranges: [Range<Int>], in sentence: Range<Int>) -> [Range<Int>] {
    guard let first = ranges.first?.first, isVerb(first) || isGerund(first),
      let verb = (sentence.lowerBound..<first).first(where: isVerb)
    else { return ranges }
    var start = verb
    while start > sentence.lowerBound, verb - start < 8, isOfSubject(start - 1) { start -= 1 }
    let subject = start..<verb
    return wordCount(subject) > 0 ? [subject] + ranges : ranges
  }

  /// Whether a token may belong to the noun phrase before a verb.
  func isOfSubject(_ index: Int) -> Bool {
    if has(index, .connector) || has(index, .number) { return false }
    if tokens[index].kind == .clitic || isInnerMark(index) { return true }
    return tokens[index].kind == .word && (!has(index, .preposition) || has(index, .of))
  }

  /// Whether a word is a verb in the past, by its ending or by the words of the language.
  func isVerb(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].casing == .lower else { return false }
    return has(index, [.verb, .auxiliary] as ClauseRoles)
      || habits.contains(.participlesInEd)
        && tokens[index].length > 4 && endsIn(index, "ed")
  }

  func isGerund(_ index: Int) -> Bool {
    habits.contains(.participlesInEd) && tokens[index].length > 4 && endsIn(index, "ing")
  }

  // MARK: Noun phrases

  func phraseBeforeBracket(_ date: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = date
    while index > sentence.lowerBound, !has(index - 1, .open), index > date - 8 { index -= 1 }
    guard index > sentence.lowerBound, has(index - 1, .open) else { return nil }
    return nounPhrase(endingAt: index - 1, from: sentence.lowerBound)
  }

  /// The words before an index back to the article, preposition or mark that opens their phrase.
  func nounPhrase(endingAt end: Int, from floor: Int) -> Range<Int>? {
    var start = end
    while start > floor, end - start < 12 {
      let index = start - 1
      guard isWord(index) || tokens[index].kind == .clitic || isInnerMark(index) else { break }
      if has(index, .definite) || has(index, .indefinite) { break }
      if has(index, .connector) { break }
      if has(index, .preposition), !(has(index, .of) && isCapitalised(index + 1)) { break }
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  func isInnerMark(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation && tokens[index].before == .none && has(index, .dash)
  }

  func isOf(_ start: Int) -> Bool {
    has(start, .of) && !has(start, .and) && tokens[start].length == 2
      && bytes[Int(tokens[start].start)] | 0x20 != UInt8(ascii: "i")
  }
}
