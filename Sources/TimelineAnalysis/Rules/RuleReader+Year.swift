import Linguistics

/// Years, as parts of dates and alone.
extension RuleReader {
  /// A date with its year, and the calendar that the year is counted in.
  struct Dated {
    var form: DateForm
    var calendar: WrittenCalendar?
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
    if hasOf || !hasComma && has(index, [.that, .same]),
      let (shift, anchor, end) = yearShift(at: index)
    {
      form.yearShift = shift
      form.anchor = anchor
      return (Dated(form: form, calendar: nil), end)
    }
    index = skip(.definite, at: index)
    if let (year, end) = eraYear(at: index) { return gloss(year, form, at: end) }
    if has(index, .unit), word(index).unit == .year, has(index + 1, .number) { index += 1 }
    guard let (year, end) = christianYear(at: index, of: form, hasComma: hasComma, hasOf: hasOf)
    else { return nil }
    form.year = year.value
    form.statesEra = year.statesEra
    form.isShortYear = year.isShort
    return (Dated(form: form, calendar: nil), end)
  }

  /// A year of the common era, or before it, as it is written.
  private struct ChristianYear {
    let value: Int
    var statesEra = false
    var isShort = false
  }

  private func christianYear(
    at index: Int,
    of form: DateForm,
    hasComma: Bool,
    hasOf: Bool
  ) -> (ChristianYear, end: Int)? {
    let hasDay = form.day > 0
    if let (year, end) = yearOfEra(at: index) {
      return (ChristianYear(value: year, statesEra: true), end)
    }
    if let (year, end) = regnalYear(at: index, form) { return (ChristianYear(value: year), end) }
    if let (year, end) = quotedYear(at: index) {
      return (ChristianYear(value: year, isShort: true), end)
    }
    if let (year, end) = plainYear(at: index, afterComma: hasComma, hasDay: hasDay) {
      return (ChristianYear(value: year), skipYearWord(at: end))
    }
    if hasDay, has(index, .cardinal), let (year, end) = spelledYear(at: index) {
      return (ChristianYear(value: year), end)
    }
    guard hasOf, habits.contains(.shortYears), let short = shortYear(at: index) else { return nil }
    return (ChristianYear(value: short, isShort: true), index + 1)
  }

  /// The word "year" after its number, as Slavic languages have it.
  func skipYearWord(at index: Int) -> Int {
    if endsOrdinal(index) { return index + 2 }
    guard habits.contains(.yearWordFollows), word(index).unit == .year else {
      return index
    }
    let next = index + 1
    return word(index).number == 2 && has(next, .dot) && isGlued(next) ? next + 1 : next
  }

  /// Whether a dash and the ending of an ordinal are glued to a number: `1941-го`.
  func endsOrdinal(_ index: Int) -> Bool {
    has(index, .dash) && isGlued(index) && isGlued(index + 1)
      && word(index + 1).marker == .ordinalEnding
  }

  /// `1945` after a day or month.
  private func plainYear(at index: Int, afterComma: Bool, hasDay: Bool) -> (Int, Int)? {
    guard has(index, .number), self[index].shape == .none else { return nil }
    let word = word(index)
    guard word.roles == .number, word.digits == 4, (1000...2999).contains(word.value) else {
      return isAncient ? ancientYear(at: index) : nil
    }
    if afterComma, has(index + 1, .blocksAfter) { return nil }
    return hasDay ? dualYear(at: index) ?? (word.value, index + 1) : (word.value, index + 1)
  }

  /// `1731/32`, a year that began in January and in March: the later of the two.
  private func dualYear(at index: Int) -> (Int, Int)? {
    let next = word(index + 2)
    let year = word(index).value + 1
    guard has(index + 1, .dash), word(index + 1).code == 1, isGlued(index + 1), isGlued(index + 2),
      next.roles == .number
    else { return nil }
    let isNext =
      next.digits == 4 && next.value == year || next.digits == 2 && next.value == year % 100
      || next.digits == 1 && next.value == year % 10
    return isNext ? (year, index + 3) : nil
  }

  private func ancientYear(at index: Int) -> (Int, Int)? {
    let word = word(index)
    guard word.digits == 3, word.roles == .number else { return nil }
    return (1 - word.value, index + 1)
  }

  /// `'89` for 1889 or 1989.
  private func quotedYear(at index: Int) -> (Int, Int)? {
    guard self[index].kind == .punctuation, self[index].length <= 3, isGlued(index + 1),
      word(index + 1).roles == .number, word(index + 1).digits == 2, !has(index, [.open, .dash]),
      self[index].before == .space,
      self[index + 2].kind != .punctuation || !isGlued(index + 2)
        || isBreak(index + 2)
    else { return nil }
    return (1900 + word(index + 1).value, index + 2)
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
    !habits.contains(.capitalisedEras) || self[index].casing != .lower
      || self[index].last > self[index].first
      || tokenLength(index) >= 3
  }

  /// "that year", "the next year", "last year", as what a date belongs to.
  func yearShift(at start: Int) -> (Int, Mention.Anchor, Int)? {
    var index = skip(.definite, at: start)
    guard let (shift, anchor) = direction(index) else {
      guard habits.contains(.directionsFollow), word(index).unit == .year,
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
}
