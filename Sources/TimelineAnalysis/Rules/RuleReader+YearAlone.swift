import Linguistics

/// What tells years that stand alone from other numbers.
extension RuleReader {
  /// Whether a number of three or four digits that stands alone is a year.
  func isYear(at index: Int) -> Bool {
    let word = word(index)
    guard word.roles == .number, self[index].shape == .none else { return false }
    guard word.digits == 4 || (word.digits == 3 && word.value >= 100) else { return false }
    guard !isBlocked(index) else { return false }
    // A power of two is more often a size than a year to come.
    let isLikely = word.digits == 4 && (1400...2050).contains(word.value) && word.value != 2048
    if word.digits == 4, word.value > 2999 || word.value < 1000 { return false }
    if heads.contains(.years), self[index].before >= .newline { return word.value <= 2050 }
    if hasYearEvidence(index) { return isLikely || !isFollowedByNoun(index) }
    if isLikely, opensRange(index) || opensSeason(index) { return true }
    guard isLikely, !isFollowedByNoun(index) || has(index - 1, .definite), !isCount(index) else {
      return false
    }
    guard isCapitalised(index - 1), self.word(index - 1).roles.isEmpty else { return true }
    if has(index + 1, .close), has(index - 2, [.open, .comma]) { return true }
    if habits.contains(.capitalisedNouns) { return !isName(index + 1) }
    return self[index - 1].casing == .upper && tokenLength(index - 1) >= 3
      && (1900...2030).contains(word.value)
  }

  /// Whether a number looks like a count, by the words on both sides of it.
  private func isCount(_ index: Int) -> Bool {
    guard index > 0, !has(index - 1, .definite), !isBreak(index - 1) else { return false }
    let isRound = word(index).value % 50 == 0
    if habits.contains(.capitalisedNouns) { return isRound && isName(index + 1) }
    let isBeforeWord = isLower(index + 1) && word(index + 1).roles.isEmpty
    if habits.contains(.yearsNeedPrepositions) {
      return (isBeforeWord || isBreak(index + 1)) && isLower(index - 1)
        && word(index - 1).roles.isEmpty
    }
    return isBeforeWord && word(index).value % 100 == 0
  }

  /// Whether a word with a capital stands at an index that no lexicon knows.
  func isName(_ index: Int) -> Bool {
    isCapitalised(index) && word(index).roles.isEmpty
  }

  /// Whether a stroke and the year after follow: `2016/17`.
  private func opensSeason(_ index: Int) -> Bool {
    guard has(index + 1, .dash), isGlued(index + 1), word(index + 1).code == 1, isGlued(index + 2)
    else { return false }
    let (year, next) = (word(index).value + 1, word(index + 2))
    return next.digits == 4 ? next.value == year : next.digits == 2 && next.value == year % 100
  }

  /// Whether a dash and another year follow.
  private func opensRange(_ index: Int) -> Bool {
    has(index + 1, .dash) && word(index + 1).code == 0 && word(index + 2).roles == .number
      && word(index + 2).digits == 4 && word(index + 2).value > word(index).value
  }

  /// Whether what stands beside a number rules a year out.
  private func isBlocked(_ index: Int) -> Bool {
    if isBlockedBefore(index) || isOfNumber(index) || isTitle(index) { return true }
    if has(index - 1, .dash), isGlued(index), has(index - 2, .number),
      isBlockedBefore(index - 2) || isSerial(index - 2)
    {
      return true
    }
    if isSerial(index) || isOfCode(index) { return true }
    if isGlued(index), index > 0, !has(index - 1, [.dash, .open, .or]), !isQuote(index - 1) {
      return true
    }
    if has(index + 1, .blocksAfter) { return true }
    if has(index + 1, .dash), isGlued(index + 1), isGlued(index + 2),
      !has(index + 2, [.number, .month, .season, .reference]), !endsOrdinal(index + 1)
    {
      return true
    }
    if self[index + 1].isColon, isGlued(index + 1), isCapitalised(index + 2), index > 0,
      !has(index - 1, .dash), !heads.contains(.years)
    {
      return true
    }
    if isOfStreet(index) { return true }
    if !habits.contains(.daysAfterMonths), has(index - 1, .dash), isGlued(index),
      has(index - 2, .month)
    {
      return true
    }
    if isGlued(index + 1), self[index + 1].kind == .word || self[index + 1].kind == .symbol {
      return true
    }
    if has(index + 1, .unit), has(index + 1, .plural),
      !habits.contains(.yearWordFollows) || word(index + 1).unit != .year
    {
      return true
    }
    return has(index - 1, .definite) && has(index + 1, .to) && !has(index - 2, .from)
  }

  /// Whether the name of a street follows: `1895 Preston White Drive`.
  private func isOfStreet(_ index: Int) -> Bool {
    guard isCapitalised(index + 1) else { return false }
    let end = isCapitalised(index + 2) && !has(index + 2, .blocksAfter) ? index + 3 : index + 2
    return has(end, .blocksAfter) && word(end).number == 1
  }

  /// Whether a number goes on from a word: `CVE-2011`.
  private func isSerial(_ index: Int) -> Bool {
    has(index - 1, .dash) && isGlued(index) && isGlued(index - 1)
      && !has(index - 2, [.number, .month, .season, .beforeChrist, .close, .partAdjective])
  }

  /// Whether a number goes on in other numbers after points: `1000..109F`.
  private func isOfCode(_ index: Int) -> Bool {
    let next = self[index + 2].kind
    return self[index + 1].kind == .punctuation && isGlued(index + 1) && isGlued(index + 2)
      && !has(index + 1, [.dash, .open, .close, .comma])
      && (next == .number || next == .mixed)
  }

  /// Whether a word before a number, or an abbreviation and its stop, says what it counts or names.
  func isBlockedBefore(_ index: Int) -> Bool {
    if has(index - 1, .blocksBefore) {
      return !has(index - 1, [.approximate, .since]) && word(index - 1).number != 1
    }
    if has(index - 1, .dot), isGlued(index - 1) {
      return has(index - 2, .blocksBefore) && word(index - 2).number == 2
    }
    return has(index - 1, .of) && word(index - 1).number == 1 && has(index - 2, .blocksBefore)
      && word(index - 2).number == 3
  }

  /// Whether a number goes on from another, as those of telephones do.
  private func isOfNumber(_ index: Int) -> Bool {
    guard self[index].before == .space, has(index - 1, .number), !has(index - 1, .unit) else {
      return false
    }
    let before = word(index - 1)
    return self[index - 1].shape == .other || (self[index - 1].shape == .none && before.digits != 4)
      || before.digits == 4 && !(1000...2999).contains(before.value)
  }

  /// Whether a number stands alone in quotes.
  private func isTitle(_ index: Int) -> Bool {
    isGlued(index) && isQuote(index - 1) && !has(index - 1, .open) && isGlued(index + 1)
      && isQuote(index + 1) && !has(index + 1, .or)
  }

  func isQuote(_ index: Int) -> Bool {
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
    guard isLower(index + 1), habits.contains(.pluralsInS) else { return false }
    let next = word(index + 1)
    guard next.roles.isEmpty else { return false }
    return self[index + 1].endsInS && tokenLength(index + 1) > 4
  }
}
