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
    var form = DateForm()
    switch self[start].shape {
    case .date(let year, let month, let day):
      return numericDate(year, month, day, at: start)
    case .ambiguousDate(let first, let second, let year):
      form.order = language.isDayFirst ? .dayFirst : .monthFirst
      form.isNumeric = true
      form.isAmbiguous = first != second
      form.year = year
      form.month = language.isDayFirst ? second : first
      form.day = language.isDayFirst ? first : second
      return match(.date(form), start, start + 1)
    case .month(let year, let month):
      form.year = year
      form.month = month
      return match(.date(form), start, start + 1)
    case .dateTime(let year, let month, let day, let time):
      form.year = year
      form.month = month
      form.day = day
      var match = match(.date(form), start, start + 1)
      match.mentions[0].time = time
      return match
    case .none, .time, .dottedTime, .other: return nil
    }
  }

  /// A date in the order of ISO 8601; years below 200 are those of the Republic of China.
  private func numericDate(_ year: Int, _ month: Int, _ day: Int, at start: Int) -> Match? {
    var form = DateForm()
    form.month = month
    form.day = day
    form.year = year
    form.order = DateOrder(rawValue: word(start).code) ?? .unknown
    form.isNumeric = true
    guard year < 200 else { return match(.date(form), start, start + 1) }
    guard usesMinguo else { return nil }
    form.year = year + 1911
    var match = match(.date(form), start, start + 1)
    match.mentions[0].calendar = "minguo"
    return match
  }
}
