import Linguistics

extension Rule {
  /// Times of day, with and without their date.
  static let times = [
    Rule(
      "a time by the clock, with its date",
      [.number, .cardinal],
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
      "The vote fell on ⟦Tuesday, 3 October 2023, 19:30⟧.",
      ["2023-10-03T19:30"],
      { $0.timedDate(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// A time of day by the clock, without a date: where it ends.
  func clockTime(at start: Int) -> (ClockTime, Int)? {
    guard lexemes.indices.contains(start) else { return nil }
    if case .time(let time) = self[start].shape {
      guard !isBlockedBefore(start) else { return nil }
      return zoned(meridiem(time, at: start + 1) ?? (time, start + 1))
    }
    if case .dottedTime(let time) = self[start].shape {
      if word(start - 1).unit == .hour, has(start - 1, .plural), habits.contains(.hoursByUnit) {
        return (time, start + 1)
      }
      if word(start + 1).unit == .hour, habits.contains(.hoursByUnit),
        has(start - 1, hourPrepositions)
      {
        return (time, start + 2)
      }
      return zoned(meridiem(time, at: start + 1))
    }
    if let (time, end) = namedMoment(at: start) { return (time, end) }
    return fullHour(at: start)
  }

  /// `7 p.m.`, `8 o'clock`, `11 heures`, `six in the morning`.
  private func fullHour(at start: Int) -> (ClockTime, Int)? {
    let number = word(start)
    guard number.roles.has([.number, .cardinal]), number.digits <= 2,
      (0...24).contains(number.value),
      self[start].shape == .none
    else { return nil }
    let time = ClockTime(hour: number.value, minute: 0)
    if number.roles.has(.meridiem), number.code >= 100 {
      return (ClockTime(hour: number.value, minute: Int(number.code) - 100), start + 1)
    }
    if number.roles.has(.meridiem) {
      return zoned(shifted(time, by: number.code).map { ($0, start + 1) })
    }
    if has(start + 1, .meridiem), word(start + 1).code != 3, word(start + 1).code != 4 {
      return zoned(meridiem(time, at: start + 1))
    }
    if habits.contains(.hoursByUnit), word(start + 1).unit == .hour,
      has(start - 1, hourPrepositions)
    {
      let minute = word(start + 2)
      guard minute.roles == .number, minute.digits == 2, minute.value < 60 else {
        return (time, start + 2)
      }
      return (ClockTime(hour: number.value, minute: minute.value), start + 3)
    }
    guard number.value >= 1,
      number.value <= 12, has(start + 1, .of), let part = dayPart(skip(.definite, at: start + 2)),
      has(start - 1, [.preposition, .definite])
    else { return nil }
    let hour = part == .morning ? number.value : number.value % 12 + 12
    return (ClockTime(hour: hour, minute: 0), skip(.definite, at: start + 2) + 1)
  }

  private var hourPrepositions: Roles { [.preposition, .by, .until, .from, .to] }

  /// A part of the day that is named by the word at an index.
  func dayPart(_ index: Int) -> PartOfDay? {
    guard has(index, .partOfDay) else { return nil }
    return PartOfDay(rawValue: Int(word(index).code))
  }

  /// Noon and midnight.
  private func namedMoment(at start: Int) -> (ClockTime, Int)? {
    guard let part = dayPart(start), let hour = part.hour, !has(start, .plural) else { return nil }
    return (ClockTime(hour: hour, minute: 0), start + 1)
  }

  private func meridiem(_ time: ClockTime, at index: Int) -> (ClockTime, Int)? {
    guard has(index, .meridiem), let shifted = shifted(time, by: word(index).code) else {
      return nil
    }
    return (shifted, index + 1)
  }

  private func shifted(_ time: ClockTime, by code: UInt8) -> ClockTime? {
    guard let hour = time.hour else { return nil }
    var time = time
    switch code {
    case 1: time.hour = hour == 12 ? 0 : hour
    case 2: time.hour = hour < 12 ? hour + 12 : hour
    case 3: time.zone = .utc
    default: break
    }
    return (0...24).contains(time.hour ?? 99) ? time : nil
  }

  private func zoned(_ read: (ClockTime, Int)?) -> (ClockTime, Int)? {
    guard var (time, end) = read else { return nil }
    if has(end, .meridiem), word(end).code == 3 {
      time.zone = .utc
      end += 1
    } else if has(end, .meridiem), word(end).code >= 4 {
      end += 1
    } else if has(end, .open), has(end + 1, .meridiem), word(end + 1).code == 3 {
      var index = end + 2
      while index < end + 5, !has(index, .close), lexemes.indices.contains(index) { index += 1 }
      if has(index, .close) {
        time.zone = .utc
        end = index + 1
      }
    }
    return (time, end)
  }

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
    if case .time = self[index].shape { return timed(date, by: time, start, end) }
    guard end > index + 1 || has(index, .meridiem) || has(index - 1, .preposition) else {
      return nil
    }
    return timed(date, by: time, start, end)
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
