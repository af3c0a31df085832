import Linguistics

extension Rule {
  /// Dates by day, month and year in words.
  static let dates = [
    Rule(
      "weekday, day, month and year",
      [.weekday, .number, .ordinal, .month],
      "It sank on ⟦Tuesday, 8 March 2016⟧.",
      ["2016-03-08"],
      { $0.date(at: $1) }
    ),
    Rule(
      "day, month and year with dashes",
      .number,
      "Release date: ⟦29-Jul-2003⟧, signed ⟦03-FEB-04⟧.",
      ["2003-07-29", "2004-02-03"],
      { $0.dashedDate(at: $1) }
    ),
    Rule(
      "days that share a month",
      [.number, .ordinal],
      "They met on ⟦5⟧ and ⟦7 June 1949⟧.",
      ["1949-06-05", "1949-06-07"],
      { $0.daysOfMonth(at: $1) }
    ),
    Rule(
      "a month and several days",
      .month,
      "It lasted from ⟦April 5⟧ to ⟦7, 1945⟧.",
      ["1945-04-05", "1945-04-07"],
      { $0.monthDays(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// A day of the month: `8`, `8th`, `8.`, `premier`.
  func dayNumber(_ index: Int) -> Int? {
    guard has(index, [.number, .ordinal]), self[index].shape == .none else { return nil }
    let word = word(index)
    guard word.digits <= 2, !word.roles.has(.unit), (1...31).contains(word.value) else {
      return nil
    }
    if word.roles.has(.number), word.roles.has([.meridiem, .decade]) { return nil }
    return word.value
  }

  /// A month; with a capital where months have one, as *may* and *march* are words.
  func month(_ index: Int) -> Int? {
    guard has(index, .month) else { return nil }
    if language.capitalisesMonths == true, self[index].casing == .lower { return nil }
    return Int(word(index).code)
  }

  /// Weekday, day and month with what follows of them.
  func date(at start: Int) -> Match? {
    var form = DateForm()
    var index = start
    if has(index, .weekday) {
      guard let end = weekday(at: index, into: &form) else { return nil }
      index = end
      if index == start + 1, isBlockedName(start, end: index) { form.weekday = -1 }
    }
    let afterWeekday = index
    if form.weekday != 0 {
      index = skip(.comma, at: index)
      index = skip(.dot, at: index)
      index = skip(.definite, at: index)
    }
    if let end = dayMonth(at: index, into: &form) ?? monthDay(at: index, into: &form) {
      if form.weekday < 0 { form.weekday = Int(word(start).code) }
      return finish(form, start, end)
    }
    guard form.weekday > 0 else { return nil }
    if let end = dayOfWeekday(at: index) {
      form.day = word(index).value
      return match(.date(form), start, end)
    }
    return match(.date(form), start, afterWeekday)
  }

  /// The day of the month after a weekday, at the head of an entry: `Jeudi 6.`, `Thursday 5th`.
  private func dayOfWeekday(at index: Int) -> Int? {
    guard dayNumber(index) != nil, self[index].before == .space else { return nil }
    let end = isGlued(index + 1) ? skip(.dot, at: index + 1) : index + 1
    return isBreak(index + 1) && !has(index + 1, .open) || self[end].before >= .newline ? end : nil
  }

  private func weekday(at index: Int, into form: inout DateForm) -> Int? {
    let word = word(index)
    guard !word.roles.has(.plural) else { return nil }
    if language.capitalisesMonths == false, isCapitalised(index), !isStart(index) { return nil }
    if language.capitalisesMonths == true, !isCapitalised(index) { return nil }
    form.weekday = Int(word.code)
    return index + 1
  }

  /// `8 March`, `the 8th of March`, `8 de marzo`, `8. März`.
  private func dayMonth(at start: Int, into form: inout DateForm) -> Int? {
    guard let day = dayNumber(start) else { return nil }
    var index = start + 1
    if isGlued(index) {
      index = word(index).marker == .degree ? index + 1 : skip(.dot, at: index)
      if has(index, .dash), word(index + 1).marker == .ordinalEnding, isGlued(index + 1) {
        index += 2
      }
    }
    if has(start, .ordinal), word(index).unit == .day, has(index + 1, .of) { index += 1 }
    index = skip(.of, at: index)
    index = skip(.definite, at: index)
    guard let month = month(index) else { return nil }
    if has(start - 1, .blocksBefore), !has(start - 1, .preposition) { return nil }
    form.day = day
    form.month = month
    form.order = .dayFirst
    let isCut = isGlued(index + 1) && has(index + 1, .dot) && tokenLength(index) <= 4
    return isCut && word(index + 2).digits == 4 ? index + 2 : index + 1
  }

  /// `29-Jul-2003`, `03-FEB-04`, but not `rue du 8-Mai-1945`, where months have no capital.
  func dashedDate(at start: Int) -> Match? {
    guard let day = dayNumber(start), joins(start + 1), has(start + 2, .month),
      joins(start + 3), word(start + 4).roles == .number, self[start + 4].shape == .none,
      language.capitalisesMonths != false || self[start + 2].casing != .capitalised
    else { return nil }
    let year = word(start + 4)
    var form = DateForm()
    form.day = day
    form.month = Int(word(start + 2).code)
    form.order = .dayFirst
    form.isShortYear = year.digits == 2
    form.year = form.isShortYear ? 1900 + year.value : year.value
    guard form.isShortYear || year.digits == 4 && (1000...2999).contains(year.value) else {
      return nil
    }
    return match(.date(form), start, start + 5)
  }

  /// Whether a dash stands between two units without white space.
  private func joins(_ index: Int) -> Bool {
    has(index, .dash) && isGlued(index) && isGlued(index + 1)
  }

  /// `March`, `March 8`, `March the 8th`.
  private func monthDay(at start: Int, into form: inout DateForm) -> Int? {
    guard let month = month(start) else { return nil }
    var index = start + 1
    if isGlued(index), !isStart(index + 1) || has(index + 1, .number) {
      index = skip(.dot, at: index)
    }
    form.month = month
    let dayIndex = habits.contains(.daysAfterMonths) ? skip(.definite, at: index) : index
    if habits.contains(.daysAfterMonths), let day = dayNumber(dayIndex), !isGlued(dayIndex),
      !(has(dayIndex + 1, .month) && !has(dayIndex, .ordinal)),
      !has(dayIndex + 1, [.unit, .blocksAfter]) || has(dayIndex, .ordinal)
    {
      form.day = day
      form.order = .monthFirst
      return dayIndex + 1
    }
    return index
  }

  /// Adds the year to a day or month, or checks that a month alone is one.
  private func finish(_ partial: DateForm, _ start: Int, _ end: Int) -> Match? {
    var form = partial
    if let (dated, after) = yearOfDate(at: end, form) {
      var result = match(.date(dated.form), start, after)
      result.mentions[0].calendar = dated.calendar
      return result
    }
    if form.day == 0, form.weekday == 0, !isPlausibleMonth(start, end: end) { return nil }
    if form.weekday < 0 { form.weekday = 0 }
    return match(.date(form), start, end)
  }

  /// Whether a month alone is a month and no name or verb.
  private func isPlausibleMonth(_ start: Int, end: Int) -> Bool {
    if has(start, .cardinal), !has(end - 1, .dot) { return false }
    let isAbbreviation = self[start].last == self[start].first && isAbbreviated(start)
    if isAbbreviation, !(has(start - 1, .preposition) && has(end - 1, .dot)) { return false }
    if language.capitalisesMonths == false, self[start].casing == .capitalised, !isStart(start) {
      return false
    }
    if has(start - 1, .partAdjective) || has(start - 1, [.next, .last, .following, .previous]) {
      return has(start - 1, .partAdjective) || !isCapitalised(end) || has(end, .month)
    }
    if isCapitalised(end), !isGlued(end), !has(end, [.month, .weekday]),
      !has(start - 1, [.preposition, .since, .until])
        || (has(start - 1, .by) && isAlsoName(start))
    {
      return false
    }
    if has(start - 1, .dot), isGlued(start - 1), self[start].before == .space,
      start > 1, self[start - 2].last == self[start - 2].first, isInitial(start - 2)
    {
      return false
    }
    if isGlued(end), has(end, .dash), isGlued(end + 1), !has(end + 1, [.month, .number]),
      !has(start - 1, [.preposition, .since])
    {
      return false
    }
    if has(start - 1, .of), word(start - 1).number == 1, isCapitalised(start - 2),
      !has(start - 2, Roles.triggers)
    {
      return false
    }
    guard isAlsoName(start) else { return true }
    return has(start - 1, [.preposition, .of, .dash, .open, .and, .or, .from, .to, .partNoun])
      || (isStart(start) && has(end, [.comma, .and, .to, .dash, .of]))
      || has(start - 1, [.that, .this, .every, .same])
      || ((has(start - 1, [.definite, .indefinite]) || isLower(start - 1))
        && isLower(end) && word(end).roles.isEmpty)
  }

  /// Whether a month is also a name or a verb.
  private func isAlsoName(_ index: Int) -> Bool { word(index).number == 1 }

  private func isInitial(_ index: Int) -> Bool {
    isCapitalised(index) && self[index].word.roles.isEmpty && self[index].casing == .capitalised
      && tokenLength(index) == 1
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    word(index).number == 2
  }

  /// The length in bytes of the first token of a unit.
  func tokenLength(_ index: Int) -> Int {
    Int(self[index].length)
  }

  /// Whether a weekday or season is part of a name: "Sunday Times", "Black Friday".
  func isBlockedName(_ start: Int, end: Int) -> Bool {
    if isCapitalised(end), !isGlued(end), !has(end, Roles.triggers), !has(end, .number) {
      return true
    }
    if has(start - 1, .blocksBefore), word(start - 1).number == 1 { return true }
    guard isCapitalised(start - 1), self[start].before == .space else { return false }
    return self[start - 1].word.roles.isEmpty && !isStart(start - 1)
  }

  /// Several days before the month they share: `5 and 7 June`, `7-13 October`.
  func daysOfMonth(at start: Int, listed: Int = 0) -> Match? {
    guard listed < 8, let day = dayNumber(start) else { return nil }
    if habits.contains(.daysAfterMonths), isName(start - 1) { return nil }
    var index = start + 1
    if isGlued(index) { index = skip(.dot, at: index) }
    guard let (link, next) = connector(at: index) else { return nil }
    guard dayNumber(next) != nil || (has(next, .definite) && dayNumber(next + 1) != nil) else {
      return nil
    }
    let inner = has(next, .definite) ? next + 1 : next
    guard var rest = daysOfMonth(at: inner, listed: listed + 1) ?? date(at: inner),
      case .date(let form) = rest.mentions[0].form, form.month > 0, form.day > 0
    else { return nil }
    var own = form
    own.day = day
    own.weekday = 0
    var first = mention(.date(own), start, start + 1)
    first.link = link == .list && has(start - 1, .between) ? .range : link
    rest.mentions.insert(first, at: 0)
    return rest
  }

  /// A month and the days that follow it: `April 5-7, 1945`.
  func monthDays(at start: Int) -> Match? {
    guard habits.contains(.daysAfterMonths), let month = month(start), dayNumber(start + 1) != nil,
      !isGlued(start + 1), let (link, next) = connector(at: start + 2),
      let day = dayNumber(next), !has(next + 1, [.unit, .blocksAfter, .month])
    else { return nil }
    var second = DateForm()
    second.month = month
    second.day = day
    var end = next + 1
    if let (dated, after) = yearOfDate(at: end, second) {
      second = dated.form
      end = after
    }
    var first = second
    first.day = word(start + 1).value
    var opening = mention(.date(first), start, start + 2)
    opening.link = link
    return Match(end, [opening, mention(.date(second), next, end)])
  }

  /// The day, or the first and last, that an entry of a log is for: `9th`, `4th-6th`.
  func headingDay(at start: Int) -> Match? {
    guard heads.contains(.days), self[start].before >= .newline, let day = dayNumber(start),
      word(start).digits > 0, !has(start + 1, [.month, .unit]),
      !(has(start + 1, .of) && isLower(start + 1))
    else { return nil }
    var form = DateForm()
    form.day = day
    guard has(start + 1, .dash), has(start + 2, .ordinal), let last = dayNumber(start + 2) else {
      return match(.date(form), start, start + 1)
    }
    var first = mention(.date(form), start, start + 1)
    first.link = .range
    form.day = last
    return Match(start + 3, [first, mention(.date(form), start + 2, start + 3)])
  }

  /// What joins two dates, and where the second starts.
  func connector(at index: Int) -> (Mention.Link, Int)? {
    if has(index, .dash) { return (word(index).code == 1 ? .alternative : .range, index + 1) }
    if has(index, .or) { return (.alternative, index + 1) }
    if has(index, .to) { return (.range, index + 1) }
    if has(index, .and) { return (.list, index + 1) }
    if has(index, .comma), has(index + 1, [.and, .or]) { return (.list, index + 2) }
    return nil
  }
}
