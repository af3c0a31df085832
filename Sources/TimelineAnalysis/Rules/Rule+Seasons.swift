import Linguistics

extension Rule {
  /// Seasons, quarters and halves of years.
  static let seasons = [
    Rule(
      "a season of a year",
      [.season, .definite],
      "It closed in ⟦fall 2009⟧ and opened in ⟦the spring of 2011⟧.",
      ["2009-FA", "2011-SP"],
      { $0.season(at: $1) }
    ),
    Rule(
      "a quarter or half by its label",
      .quarterLabel,
      "Sales rose in ⟦Q3 2015⟧.",
      ["2015-Q3"],
      { $0.labelledPart(at: $1) }
    ),
    Rule(
      "a quarter or half in words",
      [.ordinal, .half, .definite, .last],
      "It fell in ⟦the second half of 2016⟧ and ⟦the third quarter of 2018⟧.",
      ["2016-H2", "2018-Q3"],
      { $0.countedPart(at: $1) }
    ),
    Rule(
      "a quarter that ended on a day",
      [.definite, .unit],
      "Profit for ⟦the quarter ended Sept. 30, 1989⟧ fell.",
      ["1989-Q3"],
      { $0.endedQuarter(at: $1) }
    ),
    Rule(
      "a week of a month",
      [.definite, .ordinal, .last],
      "Only four ships came in ⟦the second week of February 1864⟧.",
      ["1864-02"],
      { $0.weekOfMonth(at: $1) }
    ),
  ]
}

extension RuleReader {
  func season(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .season) else { return nil }
    var form = DateForm()
    form.part = .season
    form.index = Int(word(index).code)
    var end = index + 1
    var isDated = false
    if let (dated, after) = yearOfDate(at: end, form), after <= end + 6 {
      form = dated.form
      end = after
      isDated = true
    }
    if isDated { return match(.date(form), start, end) }
    if word(index).number == 1, has(end, .of) { return nil }
    if isPlausibleSeason(start, index) { return match(.date(form), start, end) }
    guard habits.contains(.qualifyingNouns), index == start, !isCapitalised(index),
      word(index).number == 0,
      isLower(end)
    else { return nil }
    form.isGeneric = form.index == 4
    var match = match(.date(form), start, end)
    match.mentions[0].only = .narrative
    return match
  }

  /// Whether a season without its year is meant, and not a name ("Spring Offensive") or what
  /// qualifies a noun ("summer house").
  private func isPlausibleSeason(_ start: Int, _ index: Int) -> Bool {
    if !habits.contains(.capitalisedNouns), index == start, isCapitalised(index), !isStart(index) {
      return false
    }
    if isBlockedName(index, end: index + 1) || isCompound(index) { return false }
    if word(index).number == 1, index == start, has(start - 1, [.to, .future]) { return false }
    let isFollowed =
      isLower(index + 1) && word(index + 1).roles.isEmpty
      && habits.contains(.qualifyingNouns)
    if has(start - 1, [.preposition, .partAdjective, .of, .every]) {
      return !isFollowed || !isShortNoun(index + 1)
    }
    if has(start - 1, [.that, .this, .next, .last, .following, .previous, .same]) { return true }
    return habits.contains(.qualifyingNouns) ? index > start && !isFollowed : true
  }

  /// Whether a season is the beginning of a word with a hyphen, such as `fall-back`.
  private func isCompound(_ index: Int) -> Bool {
    has(index + 1, .dash) && isGlued(index + 1) && isGlued(index + 2)
      && !has(index + 2, [.season, .number, .month])
  }

  private func isShortNoun(_ index: Int) -> Bool { tokenLength(index) <= 6 }

  func labelledPart(at start: Int) -> Match? {
    let word = word(start)
    guard word.roles.has(.quarterLabel) else { return nil }
    var form = DateForm()
    form.part = word.code > 10 ? .half : .quarter
    form.index = Int(word.code) % 10
    if let (dated, end) = yearOfDate(at: start + 1, form) {
      return match(.date(dated.form), start, end)
    }
    return has(start - 1, [.preposition, .of, .partNoun]) || has(start - 1, .definite)
      ? match(.date(form), start, start + 1) : nil
  }

  /// `the third quarter of this year`, `the second half of 2016`, `el primer trimestre de 2017`.
  func countedPart(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .ordinal) || (has(index, .last) && has(index + 2, .of)) else { return nil }
    let isQuarter = word(index + 1).unit == .quarter
    guard isQuarter || has(index + 1, .half) else { return nil }
    var number = has(index, .ordinal) ? word(index).value : -1
    if number < 0 { number = isQuarter ? 4 : 2 }
    guard (1...(isQuarter ? 4 : 2)).contains(number) else { return nil }
    if let century = century(at: skip(.definite, at: skip(.of, at: index + 2))),
      has(index + 2, .of), case .date(let form) = century.mentions[0].form
    {
      return match(.date(form), start, century.end)
    }
    var form = DateForm()
    form.part = isQuarter ? .quarter : .half
    form.index = number
    var end = index + 2
    if let (dated, after) = yearOfDate(at: end, form) {
      form = dated.form
      end = after
    } else if !isQuarter {
      return nil
    }
    return match(.date(form), start, end)
  }

  func endedQuarter(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard habits.contains(.participlesInEd), word(index).unit == .quarter, isLower(index + 1),
      tokenLength(index + 1) >= 5, let date = date(at: skip(.preposition, at: index + 2)),
      case .date(let day) = date.mentions[0].form, day.month > 0, day.day > 0
    else { return nil }
    guard self[index + 1].endsInEd || has(index + 2, .preposition) else { return nil }
    var form = DateForm()
    form.part = .quarter
    form.index = (day.month + 2) / 3
    form.year = day.year
    return match(.date(form), start, date.end)
  }

  func weekOfMonth(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, [.ordinal, .last]), word(index + 1).unit == .week, has(index + 2, .of),
      let date = date(at: index + 3), case .date(var form) = date.mentions[0].form,
      form.month > 0, form.day == 0, (-1...5).contains(word(index).value)
    else { return nil }
    form.weekOfMonth = has(index, .ordinal) ? word(index).value : -1
    return match(.date(form), start, date.end)
  }
}
