import Linguistics

/// Times of day by the clock.
extension RuleReader {
  /// A time of day by the clock, without a date: where it ends.
  func clockTime(at start: Int) -> (ClockTime, Int)? {
    guard lexemes.indices.contains(start) else { return nil }
    if case .time(let time) = self[start].shape {
      guard !isBlockedBefore(start), !self[start - 1].isColon || !isGlued(start) else { return nil }
      return zoned(meridiem(time, at: start + 1) ?? (time, start + 1))
    }
    if case .dottedTime(let time) = self[start].shape {
      if heads.contains(.times), self[start].before >= .newline { return (time, start + 1) }
      if word(start - 1).unit == .hour, has(start - 1, .plural), habits.contains(.hoursByUnit) {
        return (time, start + 1)
      }
      if word(start + 1).unit == .hour, habits.contains(.hoursByUnit),
        has(start - 1, hourPrepositions)
      {
        return (time, start + 2)
      }
      if habits.contains(.hoursByUnit), has(start - 1, .definite),
        has(start - 2, hourPrepositions), !isLower(start + 1) || !word(start + 1).roles.isEmpty
      {
        return (time, start + 1)
      }
      return zoned(meridiem(time, at: start + 1))
    }
    if let (time, end) = fourDigitTime(at: start) { return zoned((time, end)) }
    if let (time, end) = namedMoment(at: start) ?? minutesOfHour(at: start) { return (time, end) }
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
    if has(start + 1, .meridiem), word(start + 1).code < 4 {
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

  /// `0600`, which no year begins with, and `1420 hours`.
  private func fourDigitTime(at start: Int) -> (ClockTime, Int)? {
    let number = word(start)
    guard number.roles == .number, number.digits == 4, self[start].shape == .none,
      number.value < 2400, number.value % 100 < 60
    else { return nil }
    let isMarked =
      word(start + 1).unit == .hour && has(start + 1, .plural) && !has(start + 2, .of)
      || has(start + 1, .meridiem)
    guard isMarked || number.value < 1000 && has(start - 1, .preposition) else { return nil }
    let end = word(start + 1).unit == .hour || word(start + 1).code == 3 ? start + 2 : start + 1
    return (
      ClockTime(hour: number.value / 100, minute: number.value % 100), isMarked ? end : start + 1
    )
  }

  /// `half past two in the morning`, `quarter to six`, `halb drei`.
  private func minutesOfHour(at start: Int) -> (ClockTime, Int)? {
    let hour = word(start + 1)
    guard word(start).marker == .minutesOfHour, hour.roles.has([.number, .cardinal]),
      (1...12).contains(hour.value), self[start + 1].shape == .none
    else { return nil }
    let minutes = hour.value % 12 * 60 + word(start).value + 12 * 60
    let time = ClockTime(hour: minutes / 60 % 12, minute: minutes % 60)
    if let (time, end) = meridiem(time, at: start + 2) { return (time, end) }
    let index = skip(.definite, at: start + 3)
    guard has(start + 2, .preposition), let part = dayPart(index) else { return (time, start + 2) }
    let isLate = part != .morning && part != .night || part == .night && hour.value > 5
    return (ClockTime(hour: minutes / 60 % 12 + (isLate ? 12 : 0), minute: minutes % 60), index + 1)
  }

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
    case 5: time.zone = .utc
    default: break
    }
    return (0...24).contains(time.hour ?? 99) ? time : nil
  }

  private func zoned(_ read: (ClockTime, Int)?) -> (ClockTime, Int)? {
    guard var (time, end) = read else { return nil }
    if has(end, .meridiem), word(end).code == 5 {
      time.zone = .utc
      end += 1
    } else if has(end, .meridiem), word(end).code >= 3 {
      end += 1
    } else if has(end, .open), has(end + 1, .meridiem), word(end + 1).code == 5 {
      var index = end + 2
      while index < end + 5, !has(index, .close), lexemes.indices.contains(index) { index += 1 }
      if has(index, .close) {
        time.zone = .utc
        end = index + 1
      }
    }
    return (time, end)
  }
}
