import Linguistics

extension Rule {
  /// Years, decades and centuries.
  static let years = [
    Rule(
      "a year with its era",
      [.number, .afterChrist],
      "Rome was sacked in ⟦AD 410⟧, long after ⟦490 BC⟧.",
      ["0410", "BC0490"],
      { reader, start in
        guard let (year, end) = reader.yearOfEra(at: start) else { return nil }
        var form = DateForm()
        form.year = year
        form.statesEra = true
        return reader.match(.date(form), start, end)
      }
    ),
    Rule(
      "a year alone",
      .number,
      "She reigned from ⟦1952⟧.",
      ["1952"],
      { $0.bareYear(at: $1) }
    ),
    Rule(
      "a year in words",
      .unit,
      "L'⟦an mil sept cent quatre-vingt-neuf⟧, la foule entra.",
      ["1789"],
      in: "fr",
      { reader, start in
        guard reader.word(start).unit == .year, reader.has(start + 1, .cardinal),
          let (year, end) = reader.spelledYear(at: start + 1)
        else { return nil }
        var form = DateForm()
        form.year = year
        return reader.match(.date(form), start, end)
      }
    ),
    Rule(
      "a day of the month at the head of a line",
      .ordinal,
      "War diary, ⟦October 1915⟧\n\n⟦1st⟧ In billets.\n⟦2nd⟧ Rain.\n⟦4th⟧-⟦6th⟧ Quiet.",
      ["1915-10", "1915-10-01", "1915-10-02", "1915-10-04", "1915-10-06"],
      { $0.headingDay(at: $1) }
    ),
    Rule(
      "a decade",
      [.decade, .unit, .cardinal, .definite, .number],
      "Output doubled in ⟦the 1970s⟧.",
      ["197"],
      { $0.decade(at: $1) }
    ),
    Rule(
      "a century",
      [.ordinal, .roman, .unit, .number],
      "It dates from ⟦the 4th century BCE⟧.",
      ["BC03"],
      { $0.century(at: $1) }
    ),
    Rule(
      "a fiscal year",
      [.fiscal, .unit],
      "Revenue for ⟦fiscal year 2014⟧ was restated.",
      ["FY2014"],
      { $0.fiscalYear(at: $1) }
    ),
  ]
}

extension RuleReader {
  func bareYear(at start: Int) -> Match? {
    if let match = yearBeforeEra(at: start) { return match }
    guard isYear(at: start) else { return nil }
    if let match = yearPair(at: start) { return match }
    var form = DateForm()
    if has(start + 1, .season), isLower(start + 1) {
      form.year = word(start).value
      form.part = .season
      form.index = Int(word(start + 1).code)
      return match(.date(form), start, start + 2)
    }
    let word = word(start)
    if word.digits == 4 || word.value >= 1000 {
      form.year = word.value
    } else if isAncient {
      form.year = 1 - word.value
      guard hasYearEvidence(start), !has(start - 1, .approximate) || !isCapitalised(start + 1)
      else { return nil }
    } else {
      guard
        isYearByItself(start) || isOfLife(start)
          || heads.contains(.years) && self[start].before >= .newline
      else { return nil }
      form.year = word.value
    }
    var end = skipYearWord(at: start + 1)
    if end < lexemes.count, isGlued(end), has(end, .dash), isGlued(end + 1), has(end + 1, .unit) {
      end = start + 1
    }
    var match = match(.date(form), start, end)
    if isQuestionMark(end), isGlued(end), !isEnd(end + 1) {
      match.end = end + 1
      match.mentions[0] = mention(.date(form), start, end + 1)
      match.mentions[0].isUncertain = true
    }
    return match
  }

  /// `499` in "499–493 BC" or "from 499 to 493 BC".
  private func yearBeforeEra(at start: Int) -> Match? {
    let word = word(start)
    guard word.roles == .number, word.digits <= 4, word.value > 0, self[start].shape == .none,
      let (_, next) = connector(at: start + 1), let (year, _) = yearOfEra(at: next), year <= 0,
      1 - year <= word.value
    else { return nil }
    var form = DateForm()
    form.year = 1 - word.value
    form.statesEra = true
    return match(.date(form), start, start + 1)
  }

  /// `1915-17`, where the second year has only its last two digits.
  private func yearPair(at start: Int) -> Match? {
    let last = word(start + 2)
    let year = word(start).value
    guard has(start + 1, .dash), isGlued(start + 1), isGlued(start + 2), last.roles == .number,
      last.digits == 2, year >= 1000, last.value > year % 100
    else { return nil }
    var form = DateForm()
    form.year = year
    var first = mention(.date(form), start, start + 1)
    first.link = .range
    form.year = year / 100 * 100 + last.value
    return Match(start + 3, [first, mention(.date(form), start + 2, start + 3)])
  }

  private func isQuestionMark(_ index: Int) -> Bool {
    self[index].isQuestionMark
  }

  private func isEnd(_ index: Int) -> Bool {
    !lexemes.indices.contains(index) || isCapitalised(index)
  }

  /// Whether a year of three digits bounds a life or reign in brackets after a name.
  private func isOfLife(_ index: Int) -> Bool {
    let first = has(index - 1, .open) ? index : index - 2
    guard has(first - 1, .open), isCapitalised(first - 2), has(first + 1, .dash),
      has(first + 3, .close), word(first).roles == .number, word(first + 2).roles == .number,
      word(first).digits >= 3, word(first + 2).digits >= 3
    else { return false }
    return (1...120).contains(word(first + 2).value - word(first).value)
  }

  /// A year of three digits without its era needs "around", "in" and nothing countable after it.
  private func isYearByItself(_ index: Int) -> Bool {
    guard
      has(index - 1, [.approximate, .since, .until, .by])
        || has(index - 1, .preposition) && !has(index - 1, [.to, .between, .definite, .of])
        || has(index - 1, .of) && habits.contains(.yearsAfterOf),
      word(index).value >= 300, !has(index + 1, .of)
    else { return false }
    return isBreak(index + 1) || has(index + 1, [.definite, .and])
  }

  /// `1970s`, `the 70s`, `the seventies`, `années 1970`, `años sesenta`, `década de 1970`.
  func decade(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    if let match = hyphenated(at: index) ?? ended(at: index) { return match }
    if has(index, .decade), index == start || has(start, .definite) {
      return decadeWord(at: index, from: start)
    }
    guard habits.contains(.decadesOfYears),
      word(index).unit == .year || word(index).unit == .decade
    else {
      return nil
    }
    let isPlural = has(index, .plural) || word(index).unit == .decade
    var inner = skip(.of, at: index + 1)
    inner = skip(.definite, at: inner)
    if word(inner).unit == .year { inner = skip(.definite, at: skip(.of, at: inner + 1)) }
    guard isPlural else { return nil }
    if self[inner].kind == .punctuation, isGlued(inner + 1), word(inner + 1).digits == 2 {
      inner += 1
    }
    if has(inner, .decade) { return decadeWord(at: inner, from: start) }
    let number = word(inner)
    guard number.roles.has([.number, .cardinal]), number.value % 10 == 0, number.value > 0,
      (number.digits == 4 && (1000...2090).contains(number.value))
        || (10...90).contains(number.value)
    else { return nil }
    return decade(number.value, start, inner + 1)
  }

  /// `1870-х годов`, where the ending of the number stands after a dash.
  private func hyphenated(at start: Int) -> Match? {
    let number = word(start)
    guard number.roles == .number, number.digits == 4 || number.digits == 2, number.value % 10 == 0,
      number.value > 0, has(start + 1, .dash), isGlued(start + 1), isGlued(start + 2),
      has(start + 2, .decade), word(start + 3).unit == .year
    else { return nil }
    return decade(number.value, start, start + 4)
  }

  /// `1800-talet`, `1960-talet`.
  private func ended(at start: Int) -> Match? {
    let number = word(start)
    guard number.roles == .number, number.digits == 4, number.value % 10 == 0,
      word(start + 2).marker == .periodEnding, has(start + 1, .dash), isGlued(start + 1),
      isGlued(start + 2)
    else { return nil }
    var form = DateForm()
    form.wide = number.value % 100 == 0 ? .century : .decade
    form.year = number.value
    return match(.date(form), start, start + 3)
  }

  private func decadeWord(at index: Int, from start: Int) -> Match? {
    let word = word(index)
    if word.digits == 0, habits.contains(.decadesOfYears), index == start { return nil }
    if word.digits == 0, !habits.contains(.decadesOfYears),
      isNumberWord(index - 1) || has(index - 1, .dash)
    {
      return nil
    }
    if word.digits == 0, !habits.contains(.decadesOfYears), start == index,
      !has(index - 1, .partAdjective)
    {
      return nil
    }
    if word.digits == 2, has(index - 1, .blocksBefore) || index == start && !isOfDecades(index) {
      return nil
    }
    if word.digits == 4, word.value % 1000 == 0, index == start, has(index + 1, .of) { return nil }
    if word.digits == 3, !has(index + 1, .beforeChrist), !isAncient { return nil }
    return decade(word.value, start, index + 1)
  }

  /// Whether a short decade without an article, `20s`, is one and not a number of seconds.
  private func isOfDecades(_ index: Int) -> Bool {
    if has(index - 1, .partAdjective) || isGlued(index) && isQuote(index - 1) { return true }
    return has(index - 1, [.and, .or, .to, .dash]) && has(index - 2, .decade)
  }

  private func isNumberWord(_ index: Int) -> Bool { has(index, [.cardinal, .number]) }

  private func decade(_ value: Int, _ start: Int, _ stop: Int) -> Match? {
    var form = DateForm()
    var end = stop
    form.wide = .decade
    form.year = value
    form.isShortYear = value < 100
    if form.isShortYear { form.year = 1900 + value }
    if has(end, .beforeChrist) {
      form.year = -value - 8
      form.isShortYear = false
      form.statesEra = true
      end += 1
    }
    if has(end, .afterChrist) { end += 1 }
    if habits.contains(.adjectivesFirst), word(end).unit == .year, has(end, .plural) { end += 1 }
    return match(.date(form), start, end)
  }

  /// `fiscal year 2014`, `FY2015/16`.
  func fiscalYear(at start: Int) -> Match? {
    guard has(start, .fiscal) else { return nil }
    var index = word(start).digits == 4 ? start : start + 1
    if word(index).unit == .year { index += 1 }
    index = skip(.dash, at: index)
    guard has(index, [.number, .fiscal]), self[index].shape == .none, word(index).digits == 4
    else { return nil }
    var form = DateForm()
    form.year = word(index).value
    form.isFiscal = true
    var end = index + 1
    if has(end, [.dash, .or]), isGlued(end), has(end + 1, .number), isGlued(end + 1) { end += 2 }
    return match(.date(form), start, end)
  }
}
