import Linguistics

extension Rule {
  /// What narrows or loosens an expression.
  static let wrappers = [
    Rule(
      "an expression with its article",
      .definite,
      "It dates from ⟦the 19th century⟧.",
      ["18"],
      { $0.articled(at: $1) }
    ),
    Rule(
      "early, middle or late",
      [.partAdjective, .definite],
      "He left in ⟦late March 1975⟧ or ⟦mid-1976⟧.",
      ["1975-03", "1976"],
      { $0.partOfPeriod(at: $1) }
    ),
    Rule(
      "beginning, middle or end",
      [.partNoun, .definite],
      "It stops by ⟦the end of 2025⟧.",
      ["2025"],
      { $0.nounPart(at: $1) }
    ),
    Rule(
      "about, nearly, more than",
      [.approximate, .more, .less],
      "He was born ⟦c. 1889⟧ and stayed ⟦about two hours⟧.",
      ["1889", "PT2H"],
      { $0.loosened(at: $1) }
    ),
  ]
}

extension RuleReader {
  func articled(at start: Int) -> Match? {
    guard has(start + 1, [.ordinal, .roman, .season, .number, .partOfDay, .unit, .month, .weekday])
    else { return nil }
    guard var inner = century(at: start + 1) ?? articledDate(at: start) ?? ordinalDay(at: start)
    else { return nil }
    inner.mentions[0].first = self[start].first
    return inner
  }

  /// `the 8th of March`, and in languages that have it so `el 8 de marzo`, `le 8 mars`, `το 1939`.
  private func articledDate(at start: Int) -> Match? {
    if !habits.contains(.articlesInDates) {
      if let days = daysOfMonth(at: start + 1) { return days }
      if has(start + 1, .number), has(start + 2, .month) { return date(at: start + 1) }
      guard has(start + 1, .ordinal), let date = date(at: start + 1),
        date.end > start + 2, word(start + 1).digits > 0 || has(start + 2, [.of, .unit])
      else { return nil }
      return date
    }
    return time(at: start + 1) ?? timedDate(at: start + 1) ?? daysOfMonth(at: start + 1) ?? date(
      at: start + 1
    )
      ?? bareYear(at: start + 1)
  }

  /// `the 28th` as a day of the month spoken of.
  private func ordinalDay(at start: Int) -> Match? {
    guard habits.contains(.ordinalDays), let day = dayNumber(start + 1),
      has(start - 1, .preposition) || monthShift(at: start + 2) != nil,
      has(start + 1, .ordinal), word(start + 1).digits > 0, !has(start + 2, .unit),
      isBreak(start + 2) || has(start + 2, [.preposition, .and, .marker])
        || tokenLength(start + 2) <= 3,
      !(has(start + 2, [.and, .comma]) && has(skip(.definite, at: start + 3), .ordinal))
    else { return nil }
    var form = DateForm()
    form.day = day
    guard let month = monthShift(at: start + 2) else { return match(.date(form), start, start + 2) }
    form.shift = month.shift
    form.anchor = .reference
    return match(.date(form), start, month.end)
  }

  /// "ult.", "inst." and "prox.", as letters have them for the month before, this one and the next.
  private func monthShift(at index: Int) -> (shift: Int, end: Int)? {
    guard let marker = word(index).marker, isLower(index) else { return nil }
    let end = has(index + 1, .dot) && isGlued(index + 1) ? index + 2 : index + 1
    switch marker {
    case .ultimo: return (-1, end)
    case .instant: return (0, end)
    case .proximo: return (1, end)
    default: return nil
    }
  }

  /// The part of a period that a word such as "late" or "end" names.
  func partModifier(_ index: Int) -> Modifier? {
    switch word(index).code {
    case 1: .start
    case 2: .mid
    case 3: .end
    default: nil
    }
  }

  /// `early 1945`, `the late 1960s`, `mid-November`, `early in 1914`.
  func partOfPeriod(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .partAdjective) else { return nil }
    var inner = index + 1
    if has(inner, .dash), isGlued(inner) {
      inner += 1
    } else if has(inner, .to), has(inner + 1, .partAdjective) {
      inner += 2
    }
    inner = skip(.definite, at: skip(.of, at: inner))
    guard let core = period(at: inner) else { return nil }
    return wrap(core, from: start, by: partModifier(index))
  }

  /// `the end of 1776`, `the beginning of October`, `fin de l'année`, `the middle of the year`.
  func nounPart(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .partNoun) else { return nil }
    var inner = index + 1
    guard !habits.contains(.partsNeedOf) || (has(inner, .of) && word(inner).number == 1) else {
      return nil
    }
    inner = skip(.of, at: inner)
    let core =
      relative(at: inner) ?? partOfPeriod(at: inner) ?? period(at: inner)
      ?? period(at: skip(.definite, at: inner)) ?? unitOfNarrative(at: inner)
    guard let core else { return nil }
    if case .duration = core.mentions[0].form { return nil }
    return wrap(core, from: start, by: partModifier(index))
  }

  /// A period that can have an early or late part.
  private func period(at index: Int) -> Match? {
    guard !word(index).roles.isEmpty else { return nil }
    if let match = season(at: index) ?? labelledPart(at: index) { return match }
    if let match = countedPart(at: index) ?? decade(at: index) { return match }
    if let match = century(at: index) ?? plainDate(at: index) { return match }
    if let match = bareYear(at: index) ?? republicanYear(at: index) { return match }
    return era(at: index) ?? yearOfEraAlone(at: index) ?? elliptical(at: index)
  }

  private func plainDate(at index: Int) -> Match? {
    guard has(index, [.month, .weekday, .number]), !has(index, .decade) else { return nil }
    return date(at: index)
  }

  private func elliptical(at index: Int) -> Match? {
    if habits.contains(.bareUnits), let unit = word(index).unit, !has(index, .plural),
      unit == .year || unit == .month, !has(index + 1, [.number, .roman])
    {
      return match(.unit(unit, shift: 0, .reference), index, index + 1)
    }
    guard let match = relative(at: index), case .unit = match.mentions[0].form else { return nil }
    return match
  }

  func yearOfEraAlone(at index: Int) -> Match? {
    guard let (year, end) = yearOfEra(at: index) else { return nil }
    var form = DateForm()
    form.year = year
    form.statesEra = true
    return match(.date(form), index, end)
  }

  private func wrap(
    _ inner: Match,
    from start: Int,
    by modifier: Modifier?
  ) -> Match {
    var match = inner
    match.mentions[0].first = self[start].first
    match.mentions[0].modifier = modifier ?? match.mentions[0].modifier
    return match
  }

  /// What a period or length of time that can be loosened starts with.
  private static let loosenable: Roles = [
    .number, .cardinal, .ordinal, .roman, .indefinite, .definite, .vague, .half, .plural,
    .agoBefore, .decade, .unit, .month, .weekday, .afterChrist,
  ]

  /// `about 1920`, `c. 150 CE`, `nearly a decade`, `more than forty days`.
  func loosened(at start: Int) -> Match? {
    let word = word(start)
    guard word.number == 0 else { return nil }
    var index = start + 1
    if word.roles.has(.approximate), isGlued(index) { index = skip(.dot, at: index) }
    guard has(index, Self.loosenable) else { return nil }
    let modifier: Modifier =
      word.roles.has(.more)
      ? .moreThan
      : word.roles.has(.less) && !word.roles.has(.approximate) ? .lessThan : .approximate
    if let inner = shifted(at: index) ?? duration(at: index) {
      return wrap(inner, from: start, by: modifier)
    }
    guard word.roles.has(.approximate) else { return nil }
    index = skip(.definite, at: index)
    if self.word(index).unit == .year, has(index + 1, .number) { index += 1 }
    guard
      let core = yearOfEraAlone(at: index) ?? decade(at: index) ?? century(at: index)
        ?? plainDate(at: index) ?? bareYear(at: index)
    else { return nil }
    if has(start + 1, .definite), core.mentions[0].isDay { return nil }
    return wrap(core, from: start, by: .approximate)
  }
}
