import Linguistics

extension Rule {
  /// What comes back.
  static let recurrences = [
    Rule(
      "an adverb of repetition",
      .recurring,
      "It is inspected ⟦daily⟧.",
      ["XXXX-XX-XX"],
      { reader, start in
        let word = reader.word(start)
        guard let unit = TimeUnit(rawValue: Int(word.code)),
          !reader.isCapitalised(start) || reader.isStart(start)
        else { return nil }
        if reader.isCapitalised(start), reader.isCapitalised(start + 1) { return nil }
        let recurrence = Recurrence(unit: unit, isDateLike: word.number == 0)
        return reader.match(.recurrence(recurrence), start, start + 1)
      }
    ),
    Rule(
      "every one of something",
      .every,
      "They met ⟦every Wednesday⟧ and paid ⟦each week⟧.",
      ["XXXX-WXX-3", "XXXX-WXX"],
      { $0.every(at: $1) }
    ),
    Rule(
      "so much a unit",
      .per,
      "It made 40 trips ⟦per day⟧.",
      ["P1D"],
      { reader, start in
        guard let unit = reader.word(start + 1).unit, !unit.isWithinDay else { return nil }
        return reader.match(.recurrence(Recurrence(unit: unit)), start, start + 2)
      }
    ),
  ]
}

extension RuleReader {
  func every(at start: Int) -> Match? {
    var index = skip(.definite, at: start + 1)
    var count = 1
    if has(index, .vague) || isLower(index) && word(index).roles.isEmpty,
      has(index + 1, [.weekday, .unit]), tokenLength(index) == 5
    {
      count = 2
      index += 1
    } else if has(index, [.cardinal, .number]), word(index).value > 0 {
      count = word(index).value
      index += 1
    }
    if has(index, .weekday) {
      return match(
        .recurrence(Recurrence(unit: .week, weekday: Int(word(index).code))),
        start,
        index + 1
      )
    }
    guard let unit = word(index).unit, unit != .second || count > 1 else {
      guard let part = dayPart(index) else { return nil }
      var match = match(.recurrence(Recurrence(unit: .day, isDateLike: true)), start, index + 1)
      match.mentions[0].time = ClockTime(part: part)
      return match
    }
    return match(
      .recurrence(Recurrence(unit: unit, count: count, isDateLike: count == 1)),
      start,
      index + 1
    )
  }
}
