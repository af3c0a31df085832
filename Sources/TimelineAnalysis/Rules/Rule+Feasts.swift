import Linguistics

extension Rule {
  /// Feasts, holidays and the days of saints.
  static let feasts = [
    Rule(
      "a feast with or without its year",
      .holiday,
      "It opened on ⟦Easter Monday 2016⟧.",
      ["2016-03-28"],
      { $0.feast(at: $1) }
    ),
    Rule(
      "the day of a saint",
      .holiday,
      "They landed on the ⟦eve of St Michael's Mass 1066⟧.",
      ["1066-09-28"],
      { $0.saintDay(at: $1) }
    ),
  ]
}

extension RuleReader {
  func feast(at start: Int) -> Match? {
    guard has(start, .holiday), word(start).number == 0,
      language.capitalisesMonths != true || isCapitalised(start)
    else { return nil }
    if isName(start + 1), self[start].first == self[start].last { return nil }
    if has(start - 1, [.definite, .indefinite]), isLower(start + 1), word(start + 1).roles.isEmpty {
      return nil
    }
    let opening = opening(before: start)
    return match(start, from: opening?.start ?? start, isEve: opening?.isEve ?? false, start + 1)
  }

  /// `St Andrew's Day 1340`, `the feast of Saint John the Baptist`, `the Feast of the Assumption`.
  func saintDay(at start: Int) -> Match? {
    guard word(start).number != 0, isCapitalised(start) else { return nil }
    var first = has(start - 1, .dot) && isGlued(start - 1) ? start - 2 : start - 1
    let isSaint = word(first).marker == .saint
    if !isSaint { first = start }
    var end = start + 1
    if has(end, .and), isCapitalised(end + 1) { end += 2 }
    if has(end, .definite), isCapitalised(end + 1) { end += 2 }
    let opening = opening(before: first)
    let closing = closing(at: end)
    guard opening != nil || isSaint && closing != nil else { return nil }
    return match(
      start,
      from: opening?.start ?? first,
      isEve: opening?.isEve ?? false || closing?.isEve ?? false,
      closing?.end ?? end
    )
  }

  /// "feast of", "eve of" before a name, with an article after it.
  private func opening(before index: Int) -> (start: Int, isEve: Bool)? {
    let of = has(index - 1, .definite) && !has(index - 1, .of) ? index - 2 : index - 1
    guard has(of, .of) else { return nil }
    switch word(of - 1).marker {
    case .feast: return (of - 1, false)
    case .eve: return (of - 1, true)
    default: return word(of - 1).unit == .day && !has(of - 1, .plural) ? (of - 1, false) : nil
    }
  }

  /// "'s Day", "'s Eve", "'s Mass" after a name.
  private func closing(at index: Int) -> (end: Int, isEve: Bool)? {
    guard self[index].kind == .clitic || self[index].kind == .punctuation && isGlued(index) else {
      return nil
    }
    switch word(index + 1).marker {
    case .feast: return (index + 2, false)
    case .eve: return (index + 2, true)
    default: return word(index + 1).unit == .day ? (index + 2, false) : nil
    }
  }

  private func match(_ start: Int, from first: Int, isEve: Bool, _ end: Int) -> Match {
    var form = DateForm()
    form.feast = Int(word(start).code)
    form.isEve = isEve
    guard let (dated, after) = yearOfDate(at: end, form) else {
      return match(.date(form), first, end)
    }
    return match(.date(dated.form), first, after)
  }
}
