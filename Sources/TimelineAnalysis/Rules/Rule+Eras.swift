import Linguistics

extension Rule {
  /// Dates in the calendars of eras.
  static let eras = [
    Rule(
      "a year of an era",
      .era,
      "The clinic was renamed in ⟦Reiwa 1⟧.",
      ["2019"],
      { $0.era(at: $1) }
    ),
    Rule(
      "a day of the French Republican calendar",
      .number,
      "Robespierre fell on ⟦9 Thermidor of the year II⟧.",
      ["1794-07-27"],
      { $0.republican(at: $1) }
    ),
    Rule(
      "a year of the French Republic",
      [.unit, .definite],
      "The lease was annulled in ⟦year III⟧ of the Republic.",
      ["1794"],
      { $0.republicanYear(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// A year counted in an era: where it ends, its Gregorian year, and the calendar.
  func eraYear(at start: Int) -> (EraYear, Int)? {
    guard has(start, .era), let calendar = EraCalendar(rawValue: Int(word(start).code)) else {
      return ordinalYear(at: start)
    }
    if language.capitalisesMonths == true, self[start].casing == .lower { return nil }
    if calendar.needsCapitals, self[start].casing != .upper { return nil }
    guard has(start + 1, .number), self[start + 1].shape == .none,
      word(start + 1).digits <= 4, let year = calendar.gregorianYear(of: word(start + 1).value)
    else { return nil }
    return (EraYear(year: year, calendar: calendar), start + 2)
  }

  /// "the 76th year of the Republic", in a document that counts them.
  private func ordinalYear(at start: Int) -> (EraYear, Int)? {
    let index = skip(.definite, at: start)
    guard usesMinguo, has(index, .ordinal), word(index + 1).unit == .year, has(index + 2, .of),
      has(index + 3, .definite), isCapitalised(index + 4),
      let year = EraCalendar.minguo.gregorianYear(of: word(index).value)
    else { return nil }
    return (EraYear(year: year, calendar: .minguo), index + 5)
  }

  /// A year of an era, with the calendar it is counted in.
  struct EraYear {
    var year: Int
    var calendar: EraCalendar
  }

  /// Takes in a Gregorian year in brackets, which wins over the computed one.
  func gloss(_ era: EraYear, _ partial: DateForm, at start: Int) -> (Dated, Int) {
    var form = partial
    form.year = era.year
    guard has(start, .open), has(start + 1, .number), word(start + 1).digits == 4,
      self[start + 1].shape == .none, has(start + 2, .close)
    else { return (Dated(form: form, calendar: .era(era.calendar)), start) }
    form.year = word(start + 1).value
    return (Dated(form: form, calendar: .era(era.calendar)), start + 3)
  }

  func era(at start: Int) -> Match? {
    guard let (era, end) = eraYear(at: start) else { return nil }
    if has(end, .dash), isGlued(end), has(end + 1, .number), word(end + 1).digits <= 2 {
      return eraRange(era, start, end)
    }
    let (dated, after) = gloss(era, DateForm(), at: end)
    var match = match(.date(dated.form), start, after)
    match.mentions[0].calendar = dated.calendar
    return match
  }

  /// `Meiji 37-38`.
  private func eraRange(_ era: EraYear, _ start: Int, _ end: Int) -> Match? {
    guard let last = era.calendar.gregorianYear(of: word(end + 1).value) else { return nil }
    var form = DateForm()
    form.year = era.year
    var first = mention(.date(form), start, end)
    form.year = last
    var second = mention(.date(form), end + 1, end + 2)
    first.link = .range
    first.calendar = .era(era.calendar)
    second.calendar = .era(era.calendar)
    return Match(end + 2, [first, second])
  }

  // MARK: The French Republic

  func republican(at start: Int) -> Match? {
    guard let day = dayNumber(start), day <= 30, has(start + 1, .era),
      (21...32).contains(word(start + 1).code)
    else { return nil }
    var index = start + 2
    index = skip(.comma, at: index)
    index = skip(.of, at: index)
    index = skip(.definite, at: index)
    guard word(index).unit == .year, let year = republicanNumber(index + 1),
      let date = FrenchRepublicanCalendar.date(
        year: year,
        month: Int(word(start + 1).code) - 20,
        day: day
      )
    else { return nil }
    var form = DateForm()
    form.converted = .day(date)
    var match = match(.date(form), start, index + 2)
    match.mentions[0].calendar = .frenchRepublican
    return match
  }

  private func republicanNumber(_ index: Int) -> Int? {
    guard has(index, [.roman, .number]), (1...14).contains(word(index).value) else { return nil }
    return word(index).value
  }

  func republicanYear(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard word(index).unit == .year, !has(index, .plural), has(index + 1, .roman),
      self[index + 1].casing == .upper || self[index + 1].casing == .capitalised,
      let year = republicanNumber(index + 1),
      let period = FrenchRepublicanCalendar.year(year)
    else { return nil }
    var form = DateForm()
    form.converted = period
    var match = match(.date(form), start, index + 2)
    match.mentions[0].calendar = .frenchRepublican
    return match
  }
}
