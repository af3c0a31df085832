import AnnotationKit
import Linguistics

extension Rule {
  /// Dates in calendars with months of their own, in two calendars at once, and in reigns.
  static let calendars = [
    Rule(
      "a date in the Old and the New Style",
      .number,
      "He fled on ⟦7 November⟧ (⟦25 October⟧ O.S.) 1917; she was born on ⟦30 May 1672⟧ (O.S.).",
      ["1917-11-07", "1917-10-25", "1672-05-30"],
      { $0.doubleDate(at: $1) ?? $0.styledDate(at: $1) }
    ),
    Rule(
      "a day of a calendar with months of its own",
      [.number, .era],
      "The state was founded on ⟦5 Iyar 5708⟧.",
      ["1948-05-14"],
      { $0.foreignDate(at: $1) }
    ),
    Rule(
      "a year with the mark of its era after it",
      .number,
      "The manuscript was copied in ⟦1440 AH⟧.",
      ["2018"],
      { $0.markedYear(at: $1) }
    ),
    Rule(
      "a year of a reign",
      [.ordinal, .definite],
      "In ⟦the fifth year of the reign of Henry IV⟧ they took the town.",
      ["1404"],
      { $0.yearOfReign(at: $1) }
    ),
  ]
}

extension RuleReader {
  // MARK: Styles

  /// A day with or without its month, as dates in two calendars have them.
  private func dayAndMonth(at start: Int) -> (form: DateForm, end: Int)? {
    guard let day = dayNumber(start) else { return nil }
    var form = DateForm()
    form.day = day
    let next = skip(.dot, at: start + 1)
    let index = skip(.definite, at: skip(.of, at: next))
    guard let month = month(index) else { return (form, isGlued(next - 1) ? next : start + 1) }
    form.month = month
    return (form, index + 1)
  }

  private func style(at index: Int) -> Marker? {
    switch word(index).marker {
    case .oldStyle: .oldStyle
    case .newStyle: .newStyle
    default: nil
    }
  }

  /// `7 November (25 October O.S.) 1917`, `3 (16) января 1905`, `17/30 October 1905`,
  /// `2 March 1917 (15 March N.S.)`: one day in two calendars.
  func doubleDate(at start: Int) -> Match? {
    guard var pair = datePair(at: start) else { return nil }
    if pair.first.month == 0 { pair.first.month = pair.second.month }
    if pair.second.month == 0 { pair.second.month = pair.first.month }
    if pair.year == nil, let (dated, after) = yearOfDate(at: pair.end, pair.first) {
      pair.year = dated.form.year
      pair.end = after
    }
    guard let year = pair.year, let isSecondNew = pair.isSecondNew else { return nil }
    pair.first.year = year
    pair.second.year = year
    var first = mention(.date(pair.first), start, pair.places.first)
    var second = mention(.date(pair.second), pair.places.second.0, pair.places.second.1)
    let new = isSecondNew ? pair.second : pair.first
    guard let date = CivilDate(year: year, month: new.month, day: new.day) else { return nil }
    if isSecondNew { first.gregorian = .day(date) } else { second.gregorian = .day(date) }
    first.calendar = isSecondNew ? .julian : nil
    second.calendar = isSecondNew ? nil : .julian
    return Match(pair.end, [first, second])
  }

  /// Two dates of which one stands in brackets or after a stroke.
  private struct DatePair {
    var first: DateForm
    var second = DateForm()
    var places: (first: Int, second: (Int, Int))
    var year: Int?
    var mark: Marker?
    var end: Int

    /// Whether the second is the Gregorian one: by the mark, or because it is ten to thirteen days
    /// ahead; nothing when the two are not the same day.
    var isSecondNew: Bool? {
      guard first.month > 0, second.month > 0 else { return nil }
      let days = second.month * 30 + second.day - first.month * 30 - first.day + 360
      guard (9...14).contains(min(days % 360, 360 - days % 360)) else { return nil }
      return mark.map { $0 == .newStyle } ?? (days % 360 < 180)
    }
  }

  private func datePair(at start: Int) -> DatePair? {
    guard let (first, end) = dayAndMonth(at: start) else { return nil }
    var pair = DatePair(first: first, places: (end, (end, end)), end: end)
    if first.month > 0, let (dated, after) = yearOfDate(at: end, first) {
      pair.year = dated.form.year
      pair.places.first = after
      pair.end = after
    }
    let isStroke = first.month == 0 && has(end, .dash) && word(end).code == 1 && isGlued(end)
    guard has(pair.end, .open) || isStroke else { return nil }
    var inner = pair.end + 1
    pair.mark = style(at: inner)
    if pair.mark != nil { inner += 1 }
    guard let (second, last) = dayAndMonth(at: inner) else { return nil }
    pair.second = second
    pair.places.second = (inner, last)
    pair.end = last
    if pair.year != nil, let (_, after) = yearOfDate(at: last, second) { pair.end = after }
    if let mark = style(at: pair.end) {
      pair.mark = mark
      pair.end += 1
    }
    guard isStroke || has(pair.end, .close) else { return nil }
    if !isStroke { pair.end += 1 }
    let index = skip(.of, at: pair.end)
    if first.month == 0, second.month == 0, let month = month(index) {
      pair.second.month = month
      pair.end = index + 1
    }
    return pair
  }

  /// `30 May 1672 (O.S.)`, `25 October 1917 Old Style`.
  func styledDate(at start: Int) -> Match? {
    guard let (partial, end) = dayAndMonth(at: start), partial.month > 0,
      let (dated, after) = yearOfDate(at: end, partial), let year = dated.form.year
    else { return nil }
    let isBracketed = has(after, .open)
    let index = isBracketed ? after + 1 : after
    guard let mark = style(at: index), !isBracketed || has(index + 1, .close) else { return nil }
    var match = match(.date(dated.form), start, after)
    match.end = isBracketed ? index + 2 : index + 1
    guard mark == .oldStyle else { return match }
    let date = JulianCalendar.date(year: year, month: dated.form.month, day: dated.form.day)
    match.mentions[0].gregorian = date.map(Period.day)
    match.mentions[0].calendar = .julian
    return match
  }

  // MARK: Other months

  /// `5 Iyar 5708`, `1 Muharram 1445 AH`, `Ramadan 1340`.
  func foreignDate(at start: Int) -> Match? {
    let day = dayNumber(start)
    let index = day == nil ? start : skip(.of, at: start + 1)
    guard has(index, .era), let (calendar, month) = MonthCalendar.named(by: word(index).code) else {
      return nil
    }
    let number = skip(.comma, at: index + 1)
    guard word(number).roles == .number, self[number].shape == .none,
      (3...4).contains(word(number).digits)
    else { return nil }
    let date =
      day.map { calendar.date(year: word(number).value, month: month, day: $0) }
      ?? calendar.month(month, of: word(number).value)
    guard let date else { return nil }
    var form = DateForm()
    form.converted = day == nil ? .month(date.month, of: date.year) : .day(date)
    let isMarked = has(number + 1, .era) && EraCalendar(rawValue: Int(word(number + 1).code)) != nil
    var match = match(.date(form), start, isMarked ? number + 2 : number + 1)
    match.mentions[0].calendar = .months(calendar)
    return match
  }

  /// `1440 AH`, `2560 BE`.
  func markedYear(at start: Int) -> Match? {
    let number = word(start)
    guard number.roles == .number, self[start].shape == .none, (3...4).contains(number.digits),
      has(start + 1, .era), let era = EraCalendar(rawValue: Int(word(start + 1).code)),
      era.needsCapitals, self[start + 1].casing == .upper, self[start + 1].kind == .word,
      let year = era.gregorianYear(of: number.value)
    else { return nil }
    let (dated, end) = gloss(EraYear(year: year, calendar: era), DateForm(), at: start + 2)
    var match = match(.date(dated.form), start, end)
    match.mentions[0].calendar = dated.calendar
    return match
  }

  // MARK: Reigns

  /// `the fifth year of the reign of King Henry IV`.
  func yearOfReign(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .ordinal), (1...72).contains(word(index).value),
      word(index + 1).unit == .year, has(index + 2, .of)
    else { return nil }
    var next = skip(.definite, at: index + 3)
    if word(next).marker == .reign { next = skip(.definite, at: skip(.of, at: next + 1)) }
    guard let (reign, end) = reign(at: next) else { return nil }
    var form = DateForm()
    form.year = reign.year(word(index).value)
    guard form.year != nil else { return nil }
    return match(.date(form), start, end)
  }

  /// The ruler named at an index: `King Henry IV`.
  private func reign(at index: Int) -> (Reign, Int)? {
    let name = word(index).marker == .ruler ? index + 1 : index
    guard isCapitalised(name), let ruler = ruler(name) else { return nil }
    if has(name + 1, .roman), self[name + 1].casing != .lower,
      let reign = Reign.of(ruler, word(name + 1).value)
    {
      return (reign, name + 2)
    }
    return Reign.of(ruler, 0).map { ($0, name + 1) }
  }

  /// The number of a name that rulers have.
  private func ruler(_ index: Int) -> Int? {
    let word = word(index)
    guard word.marker == .rulerName || word.roles.has(.holiday) && word.code >= 100 else {
      return nil
    }
    return word.value > 0 ? word.value : nil
  }

  /// The year of a day in a reign: `10 June, 12 Henry VIII`.
  func regnalYear(at index: Int, _ form: DateForm) -> (Int, Int)? {
    guard form.day > 0, form.month > 0, word(index).roles == .number, word(index).digits <= 2,
      (1...72).contains(word(index).value), let (reign, end) = reign(at: index + 1),
      let year = reign.year(word(index).value, month: form.month, day: form.day)
    else { return nil }
    return (year, end)
  }
}
