import Linguistics

extension Rule {
  /// The past, the present and the future, and the time spoken of.
  static let references = [
    Rule(
      "past, present or future",
      .reference,
      "⟦Nowadays⟧ it is closed.",
      ["PRESENT_REF"],
      { reader, start in
        let word = reader.word(start)
        guard let reference = VagueReference(rawValue: Int(word.code)),
          !reader.isCapitalised(start) || reader.isStart(start)
        else { return nil }
        var match = reader.match(.reference(reference), start, start + 1)
        if word.number == 1 {
          guard
            !reader.has(start - 1, .definite) || reader.isCapitalised(start + 1)
              || reader.isLower(start + 1) && reader.word(start + 1).roles.isEmpty
          else { return nil }
          match.mentions[0].only = .narrative
        }
        return match
      }
    ),
    Rule(
      "a vague stretch of the past",
      [.vague, .last],
      "In ⟦recent years⟧ it was closed.",
      ["PAST_REF"],
      { $0.recent(at: $1) }
    ),
    Rule(
      "the past",
      .definite,
      "They learned from ⟦the past⟧.",
      ["PAST_REF"],
      { reader, start in
        guard reader.has(start + 1, .last), reader.word(start + 1).number == 1,
          !reader.isLower(start + 2) || !reader.word(start + 2).roles.isEmpty,
          !reader.has(start + 2, [.unit, .cardinal, .number, .vague])
        else { return nil }
        return reader.match(.reference(.past), start, start + 2)
      }
    ),
    Rule(
      "the time spoken of",
      [.this, .that, .definite, .same],
      "In ⟦May 1953⟧ it ended; at ⟦the same time⟧ they left.",
      ["1953-05", "1953-05"],
      { $0.timeSpokenOf(at: $1) }
    ),
    Rule(
      "the same period of another year",
      [.definite, .same],
      "Sales rose in ⟦February 2010⟧ against ⟦the same period a year earlier⟧.",
      ["2010-02", "2009-02"],
      { $0.samePeriodOfYear(at: $1) }
    ),
    Rule(
      "the day, in news",
      .definite,
      "On ⟦8 March 2016⟧ the index rose, to end ⟦the day⟧ at 7,114.",
      ["2016-03-08", "2016-03-08"],
      { reader, start in
        guard reader.word(start + 1).unit == .day, !reader.has(start + 1, .plural),
          reader.isBreak(start + 2) || reader.has(start + 2, .preposition)
            || reader.isLower(start - 1),
          !reader.isLower(start + 2) || !reader.word(start + 2).roles.isEmpty,
          !reader.has(start + 2, .of)
        else { return nil }
        var match = reader.match(.unit(.day, shift: 0, .narrative), start, start + 2)
        match.mentions[0].only = .news
        return match
      }
    ),
  ]
}

extension RuleReader {
  /// `that period`, `the same time`, `this date`; `the time` after "at".
  func timeSpokenOf(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    let inner = skip(.same, at: skip([.this, .that], at: index))
    guard word(inner).unit == .era, !has(inner, .plural) else { return nil }
    let isAt = has(start - 1, [.preposition, .by, .until, .since])
    if inner == index {
      guard has(start, .definite), isAt, word(inner).number == 1, endsPhrase(inner + 1) else {
        return nil
      }
    } else if has(inner - 1, .this), word(inner).number == 1 {
      guard isAt, endsPhrase(inner + 1) else { return nil }
      return match(.reference(.present), start, inner + 1)
    }
    return match(.spokenOf(yearsBack: 0), start, inner + 1)
  }

  /// `the same period a year earlier`, `el mismo mes del año anterior`.
  func samePeriodOfYear(at start: Int) -> Match? {
    let index = skip(.definite, at: start)
    guard has(index, .same), let unit = word(index + 1).unit, !has(index + 1, .plural),
      unit == .era || unit == .month || unit == .quarter
    else { return nil }
    let next = skip(.of, at: index + 2)
    guard let year = shifted(at: next) ?? relative(at: next) ?? postposed(at: next) else {
      return nil
    }
    switch year.mentions[0].form {
    case .shifted(1, .year, _, isBackward: true), .unit(.year, shift: -1, _):
      return match(.spokenOf(yearsBack: 1), start, year.end)
    default: return nil
    }
  }

  private func endsPhrase(_ index: Int) -> Bool {
    isBreak(index) || has(index, [.and, .definite, .preposition]) && !has(index, .of)
      || isCapitalised(index)
  }

  /// `recent years`, `recent decades`.
  func recent(at start: Int) -> Match? {
    guard has(start, .vague), has(start, .last), has(start + 1, .unit), has(start + 1, .plural)
    else { return nil }
    return match(.reference(.past), start, start + 2)
  }
}
