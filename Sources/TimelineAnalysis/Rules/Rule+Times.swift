import Linguistics

extension Rule {
  /// Times of day, with and without their date.
  static let times = [
    Rule(
      "a time by the clock, with its date",
      [.number, .cardinal, .marker],
      "It opens at ⟦14:30 on Tuesday, 8 March 2016⟧.",
      ["2016-03-08T14:30"],
      { $0.time(at: $1) }
    ),
    Rule(
      "a part of the day, with its date",
      [.partOfDay, .definite, .partAdjective],
      "Fire broke out on ⟦the night of 8 August 1911⟧.",
      ["1911-08-08TNI"],
      { $0.partOfDay(at: $1) }
    ),
    Rule(
      "a date with a part of the day or a time after it",
      [.weekday, .number, .month, .deictic, .holiday, .ordinal],
      "The vote fell on ⟦Tuesday, 3 October 2023, 19:30⟧, the mail on ⟦Fri Nov 26 21:40:36 2004⟧.",
      ["2023-10-03T19:30", "2004-11-26T21:40:36"],
      { $0.timedDate(at: $1) }
    ),
  ]
}

extension RuleReader {
  func time(at start: Int) -> Match? {
    guard let (time, end) = clockTime(at: start) else { return nil }
    if let (form, after) = dateOfTime(at: end) {
      var match = match(form, start, after)
      match.mentions[0].time = time
      return match
    }
    if let match = partOfRelativeDay(time, start, end) { return match }
    guard end > start + 1 || isLikelyTime(start) else { return nil }
    var match = match(.clock, start, end)
    match.mentions[0].time = time
    return match
  }

  /// `4 o'clock this morning`, `11 yesterday evening`.
  private func partOfRelativeDay(_ time: ClockTime, _ start: Int, _ end: Int) -> Match? {
    guard has(end, [.this, .that, .last, .following]), let part = dayPart(end + 1),
      let relative = relative(at: end), relative.end == end + 2,
      case .unit(.day, _, _) = relative.mentions[0].form
    else { return nil }
    var time = time
    if let hour = time.hour, hour < 12, part == .afternoon || part == .evening {
      time.hour = hour + 12
    }
    var match = match(relative.mentions[0].form, start, relative.end)
    match.mentions[0].time = time
    return match
  }

  /// Whether hours and minutes are a time of day, and no verse, score or length of a race.
  private func isLikelyTime(_ index: Int) -> Bool {
    guard case .time = self[index].shape else { return true }
    if isName(index - 1), !isStart(index - 1) { return false }
    if self[index].before >= .newline || isStart(index) { return true }
    guard word(index).digits != 1 else {
      return has(index - 1, [.by, .until, .from, .to, .since, .dash, .and])
        || has(index - 1, .preposition) && !has(index - 1, .of)
    }
    return true
  }

  /// The date that a time belongs to: "on Wednesday, October 18", ", March 19".
  private func dateOfTime(at start: Int) -> (Mention.Form, Int)? {
    var index = skip(.comma, at: start)
    index = skip([.preposition, .of], at: index)
    index = skip(.definite, at: index)
    guard let date = date(at: index) ?? deicticDay(at: index) else { return nil }
    if case .date(let form) = date.mentions[0].form, form.day == 0, form.weekday == 0 {
      return nil
    }
    return (date.mentions[0].form, date.end)
  }

  /// `the night of 8 August`, `early in the morning of 29 April`, `that afternoon`, `noon`.
  func partOfDay(at start: Int) -> Match? {
    var index = start
    if has(index, .partAdjective) {
      index += 1
      if has(index, .of) || has(index, .preposition) { index += 1 }
    }
    index = skip(.definite, at: index)
    index = skip(.partAdjective, at: index)
    guard let part = dayPart(index), !has(index, .plural) else { return nil }
    var end = index + 1
    if word(end).unit == .hour, has(end + 1, .of) { end += 1 }
    let dateStart = skip(.definite, at: skip([.of, .preposition], at: end))
    guard dateStart > end, let date = date(at: dateStart),
      case .date(let form) = date.mentions[0].form, form.day > 0 || form.weekday > 0
    else { return aloneInDay(part, start, index) }
    var match = match(.date(form), start, date.end)
    match.mentions[0].time = clock(part)
    return match
  }

  private func clock(_ part: PartOfDay) -> ClockTime {
    guard let hour = part.hour else { return ClockTime(part: part) }
    return ClockTime(hour: hour, minute: 0)
  }

  /// A part of the day without a date: only after a preposition, and not as part of a name.
  private func aloneInDay(_ part: PartOfDay, _ start: Int, _ index: Int) -> Match? {
    guard has(start - 1, [.preposition, .by, .until, .since]) || part.hour != nil,
      !isCapitalised(index), !isBlockedName(index, end: index + 1)
    else { return nil }
    if isLower(index + 1), word(index + 1).roles.isEmpty, index > start { return nil }
    var match = match(.clock, start, index + 1)
    match.mentions[0].time = clock(part)
    return match
  }

  /// `Tuesday night`, `tomorrow evening`, `Wednesday 26 June, 10:00`, `samedi 17 avril à 11 heures`.
  func timedDate(at start: Int) -> Match? {
    guard
      let date = feast(at: start) ?? date(at: start) ?? deicticDay(at: start)
        ?? numeric(at: start)
    else { return nil }
    guard date.mentions.count == 1 else { return nil }
    if case .date(let form) = date.mentions[0].form, form.day == 0, form.weekday == 0,
      form.feast == 0
    {
      return nil
    }
    var index = date.end
    if let part = dayPart(index), !has(index, .plural) {
      return timed(date, by: clock(part), start, index + 1)
    }
    if has(index, .preposition),
      let part = dayPart(skip(.definite, at: index + 1))
    {
      return timed(date, by: clock(part), start, skip(.definite, at: index + 1) + 1)
    }
    index = skip(.comma, at: index)
    index = skip([.preposition, .dash], at: index)
    index = skip(.definite, at: index)
    guard let (time, end) = clockTime(at: index), time.hour != nil else {
      return nil
    }
    if case .time = self[index].shape {
      return withYear(after: timed(date, by: time, start, end)) ?? timed(date, by: time, start, end)
    }
    guard end > index + 1 || has(index, .meridiem) || has(index - 1, .preposition) else {
      return nil
    }
    return timed(date, by: time, start, end)
  }

  /// `Fri Nov 26 21:40:36 2004`, as the `ctime` of C writes it.
  private func withYear(after match: Match) -> Match? {
    guard case .date(var form) = match.mentions[0].form, form.weekday > 0, form.day > 0,
      form.year == nil, isYear(at: match.end)
    else { return nil }
    form.year = word(match.end).value
    var dated = match
    dated.end += 1
    dated.mentions[0].form = .date(form)
    dated.mentions[0].last = self[match.end].last
    return dated
  }

  private func timed(_ date: Match, by time: ClockTime, _ start: Int, _ end: Int) -> Match {
    var match = match(date.mentions[0].form, start, end)
    match.mentions[0].time = time
    return match
  }

  /// `yesterday`, `earlier today`, `tonight`.
  func deicticDay(at start: Int) -> Match? {
    let index = skip(.earlier, at: start)
    guard has(index, .deictic) else { return nil }
    let word = word(index)
    var match = match(.deictic(word.value), start, index + 1)
    if word.code > 0, let part = PartOfDay(rawValue: Int(word.code)), !word.roles.has(.partOfDay) {
      match.mentions[0].time = ClockTime(part: part)
    }
    return match
  }
}
