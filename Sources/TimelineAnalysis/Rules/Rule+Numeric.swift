import Linguistics

extension Rule {
  /// Dates and times by numbers alone.
  static let numericDates = [
    Rule(
      "a date or a date and time by numbers",
      .number,
      "Logged ⟦2001-09-11T08:46Z⟧, paid on ⟦11.09.2001⟧.",
      ["2001-09-11T08:46Z", "2001-09-11"],
      { $0.numeric(at: $1) }
    )
  ]
}

extension RuleReader {
  func numeric(at start: Int) -> Match? {
    if has(start - 1, .blocksBefore) { return nil }
    switch self[start].shape {
    case .date(let day): return numericDate(day, at: start)
    case .dottedDate(let day): return isVersion(start) ? nil : numericDate(day, at: start)
    case .ambiguousDate(let day):
      var form = DateForm(day)
      form.order = language.isDayFirst ? .dayFirst : .monthFirst
      form.isNumeric = true
      form.isAmbiguous = day.month != day.day
      if language.isDayFirst { (form.day, form.month) = (form.month, form.day) }
      return match(.date(form), start, start + 1)
    case .month(let month):
      if isBlockedBefore(start) || isName(start - 1) && !isStart(start) { return nil }
      return match(.date(DateForm(month)), start, start + 1)
    case .dateTime(let day, let time):
      var match = match(.date(DateForm(day)), start, start + 1)
      match.mentions[0].time = time
      return match
    case .none, .time, .dottedTime, .other: return nil
    }
  }

  /// Whether numbers with points are those of a version: after a name, or where dates are not written
  /// with points and nothing speaks for one.
  private func isVersion(_ index: Int) -> Bool {
    if isName(index - 1), !isStart(index - 1) { return true }
    let isAnnounced =
      has(index - 1, [.preposition, .since, .until, .by, .from]) && !has(index - 1, [.and, .or])
    return habits.contains(.daysAfterMonths) && !isAnnounced && !self[index - 1].isColon
  }

  /// A date in the order of ISO 8601; years below 200 are those of the Republic of China.
  private func numericDate(_ day: Lexeme.Shape.Day, at start: Int) -> Match? {
    var form = DateForm(day)
    form.order = DateOrder(rawValue: word(start).code) ?? .unknown
    form.isNumeric = true
    guard day.year < 200 else { return match(.date(form), start, start + 1) }
    guard usesMinguo else { return nil }
    form.year = day.year + 1911
    var match = match(.date(form), start, start + 1)
    match.mentions[0].calendar = .era(.minguo)
    return match
  }
}

extension DateForm {
  /// A day, or a month, that numbers give.
  fileprivate init(_ day: Lexeme.Shape.Day) {
    self.init()
    year = day.year
    month = day.month
    self.day = day.day
  }
}
