import Linguistics

/// Years, as parts of dates and alone.
extension RuleReader {
  /// A date with its year, and the calendar that the year is counted in.
  struct Dated {
    var form: DateForm
    var calendar: String?
  }

  /// The year that follows a day, month or season: `, 1945`, `de 1945`, `Juche 47 (1958)`,
  /// `of the next year`.
  func yearOfDate(at start: Int, _ partial: DateForm) -> (Dated, Int)? {
    var form = partial
    var index = start
    let hasComma = has(index, .comma)
    index = skip(.comma, at: index)
    let ofIndex = index
    index = skip(.of, at: index)
    let hasOf = index > ofIndex
    if let (shift, anchor, end) = yearShift(at: index), hasOf {
      form.yearShift = shift
      form.anchor = anchor
      return (Dated(form: form, calendar: nil), end)
    }
    index = skip(.definite, at: index)
    if let (year, end) = eraYear(at: index) {
      let (dated, after) = gloss(year, form, at: end)
      return (dated, after)
    }
    if has(index, .unit), word(index).unit == .year, has(index + 1, .number) { index += 1 }
    if let (year, end) = yearOfEra(at: index) {
      form.year = year
      form.statesEra = true
      return (Dated(form: form, calendar: nil), end)
    }
    if let (year, end) = plainYear(at: index, afterComma: hasComma) {
      form.year = year
      return (Dated(form: form, calendar: nil), skipYearWord(at: end))
    }
    if hasOf, !language.isEnglish, let short = shortYear(at: index) {
      form.year = short
      form.isShortYear = true
      return (Dated(form: form, calendar: nil), index + 1)
    }
    return nil
  }

  /// The word "year" after its number, as Slavic languages have it.
  func skipYearWord(at index: Int) -> Int {
    guard !language.isEnglish, word(index).unit == .year, !has(index, .plural) else { return index }
    let next = index + 1
    return tokenLength(index) <= 4 && has(next, .dot) && isGlued(next) ? next + 1 : next
  }

  /// `1945` after a day or month.
  private func plainYear(at index: Int, afterComma: Bool) -> (Int, Int)? {
    guard has(index, .number), self[index].shape == .none else { return nil }
    let word = word(index)
    guard word.roles == .number, word.digits == 4, (1000...2999).contains(word.value) else {
      return isAncient ? ancientYear(at: index) : nil
    }
    if afterComma, has(index + 1, .blocksAfter) { return nil }
    return (word.value, index + 1)
  }

  private func ancientYear(at index: Int) -> (Int, Int)? {
    let word = word(index)
    guard word.digits == 3, word.roles == .number else { return nil }
    return (1 - word.value, index + 1)
  }

  /// `36` for 1936, after "of".
  private func shortYear(at index: Int) -> Int? {
    guard has(index, .number), word(index).digits == 2, word(index).roles == .number else {
      return nil
    }
    return 1900 + word(index).value
  }

  /// A year with the mark of its era: `490 BC`, `AD 410`, `455 CE`.
  func yearOfEra(at index: Int) -> (Int, Int)? {
    if has(index, .afterChrist), isMark(index), has(index + 1, .number),
      word(index + 1).digits <= 4,
      self[index + 1].shape == .none, word(index + 1).value > 0
    {
      return (word(index + 1).value, index + 2)
    }
    guard has(index, .number), self[index].shape == .none, word(index).roles == .number,
      word(index).value > 0, word(index).digits <= 5
    else { return nil }
    if has(index + 1, .beforeChrist), isMark(index + 1) {
      return (1 - word(index).value, index + 2)
    }
    if has(index + 1, .afterChrist), isMark(index + 1) { return (word(index).value, index + 2) }
    return nil
  }

  private func isMark(_ index: Int) -> Bool {
    !language.isEnglish || self[index].casing != .lower || self[index].last > self[index].first
      || tokenLength(index) >= 3
  }

  /// "that year", "the next year", "last year", as what a date belongs to.
  func yearShift(at start: Int) -> (Int, Mention.Anchor, Int)? {
    var index = skip(.definite, at: start)
    guard let (shift, anchor) = direction(index) else {
      guard language.isEnglish == false, word(index).unit == .year,
        let (shift, anchor) = direction(index + 1)
      else { return nil }
      return (shift, anchor, index + 2)
    }
    index = skip(.same, at: index + 1)
    guard word(index).unit == .year, !has(index, .plural) else { return nil }
    return (shift, anchor, index + 1)
  }

  /// How far, and from where, a word such as "next" or "previous" points.
  func direction(_ index: Int) -> (Int, Mention.Anchor)? {
    let roles = word(index).roles
    if roles.has(.this) { return (0, .reference) }
    if roles.has([.that, .same]) { return (0, .narrative) }
    if roles.has(.next) { return (1, .reference) }
    if roles.has(.following) { return (1, .narrative) }
    if roles.has(.last), !roles.has(.vague) { return (-1, .reference) }
    if roles.has(.previous) { return (-1, .narrative) }
    return nil
  }

  // MARK: Alone

  /// Whether a number of three or four digits that stands alone is a year.
  func isYear(at index: Int) -> Bool {
    let word = word(index)
    guard word.roles == .number, self[index].shape == .none else { return false }
    guard word.digits == 4 || (word.digits == 3 && word.value >= 100) else { return false }
    guard !isBlocked(index) else { return false }
    let isLikely = word.digits == 4 && (1400...2050).contains(word.value)
    if word.digits == 4, word.value > 2999 || word.value < 1000 { return false }
    if hasYearEvidence(index) { return isLikely || !isFollowedByNoun(index) }
    if isLikely, opensRange(index) { return true }
    guard isLikely, !isFollowedByNoun(index) || has(index - 1, .definite) else { return false }
    guard isCapitalised(index - 1), self.word(index - 1).roles.isEmpty else { return true }
    return self[index - 1].casing == .upper && tokenLength(index - 1) >= 3
      && (1900...2030).contains(word.value)
  }

  /// Whether a dash and another year follow.
  private func opensRange(_ index: Int) -> Bool {
    has(index + 1, .dash) && word(index + 1).code == 0 && word(index + 2).roles == .number
      && word(index + 2).digits == 4 && word(index + 2).value > word(index).value
  }

  /// Whether what stands beside a number rules a year out.
  private func isBlocked(_ index: Int) -> Bool {
    if has(index - 1, .blocksBefore), !has(index - 1, .approximate), word(index - 1).number != 1 {
      return true
    }
    if isGlued(index), index > 0, !has(index - 1, [.dash, .open, .or]), !isQuote(index - 1) {
      return true
    }
    if has(index + 1, .blocksAfter) { return true }
    if has(index + 1, .dash), isGlued(index + 1), isGlued(index + 2),
      !has(index + 2, [.number, .month, .season, .reference])
    {
      return true
    }
    if self[index + 1].isColon, isGlued(index + 1), isCapitalised(index + 2), index > 0,
      !has(index - 1, .dash)
    {
      return true
    }
    if isCapitalised(index + 1), has(index + 2, .blocksAfter), self.word(index + 2).number == 1 {
      return true
    }
    if !language.isEnglish, has(index - 1, .dash), isGlued(index), has(index - 2, .month) {
      return true
    }
    if has(index - 1, .dash), isGlued(index), isGlued(index - 1),
      !has(index - 2, [.number, .month, .season, .beforeChrist, .close, .partAdjective])
    {
      return true
    }
    if isGlued(index + 1), self[index + 1].kind == .word || self[index + 1].kind == .symbol {
      return true
    }
    if has(index + 1, .unit), has(index + 1, .plural) { return true }
    return has(index - 1, .definite) && has(index + 1, .to)
  }

  private func isQuote(_ index: Int) -> Bool {
    self[index].kind == .punctuation && !has(index, [.dot, .comma, .dash, .close])
  }

  /// Whether what stands before a number speaks for a year.
  func hasYearEvidence(_ index: Int) -> Bool {
    if has(index - 1, [.preposition, .open, .approximate, .month, .season, .since, .until, .by]) {
      return true
    }
    if has(index - 1, [.partAdjective, .fiscal]) { return true }
    if has(index - 1, [.and, .or, .to, .dash, .comma]), index >= 2 {
      if has(index - 2, .beforeChrist) { return true }
      return has(index - 2, .number) && word(index - 2).digits >= 3
        && (word(index - 2).digits == 4 || has(index - 3, [.preposition, .open, .definite]))
    }
    return has(index - 1, .unit) && word(index - 1).unit == .year
  }

  /// Whether the word after a number looks like a noun that is counted: `1500 prisoners`.
  private func isFollowedByNoun(_ index: Int) -> Bool {
    guard isLower(index + 1), language.isEnglish else { return false }
    let next = word(index + 1)
    guard next.roles.isEmpty else { return false }
    return self[index + 1].endsInS && tokenLength(index + 1) > 4
  }
}
