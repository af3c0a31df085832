import Linguistics

extension Rule {
  /// Dates as Chinese, Japanese and Korean write them: numbers with the sign of their unit.
  static let eastAsian = [
    Rule(
      "year, month and day by their signs",
      [.number, .cardinal, .era, .beforeChrist, .afterChrist],
      "⟦1999年9月21日⟧發生地震。",
      ["1999-09-21"],
      in: "zh",
      { $0.signedDate(at: $1) }
    ),
    Rule(
      "a century or decade by its sign",
      [.number, .cardinal, .beforeChrist, .afterChrist],
      "⟦19世紀⟧に建てられ、⟦1950年代⟧に閉じた。",
      ["18", "195"],
      in: "ja",
      { $0.signedCentury(at: $1) }
    ),
    Rule(
      "a number of years or days away",
      [.number, .cardinal],
      "工厂于⟦1954年⟧建成，⟦两年后⟧重建。",
      ["1954", "1956"],
      in: "zh",
      { $0.signedCount(at: $1) }
    ),
    Rule(
      "a year, month or day seen from another, as one word",
      [.following, .previous, .this, .last, .next, .same],
      "⟦1945年8月⟧に終わり、⟦翌年⟧に開き、⟦同年12月⟧に閉じた。",
      ["1945-08", "1946", "1946-12"],
      in: "ja",
      { $0.signedShift(at: $1) }
    ),
  ]
}

extension RuleReader {
  /// The signs of year, month and day, by their codes.
  private enum Sign { static let year: UInt8 = 11, month: UInt8 = 12, day: UInt8 = 13 }

  /// `1999年9月21日`, `昭和20年8月15日`, `一九四九年`, `公元前221年`, `9월 21일`.
  func signedDate(at start: Int) -> Match? {
    var form = DateForm()
    var index = skip([.beforeChrist, .afterChrist], at: start)
    let isBefore = has(start, .beforeChrist)
    let era = reign(at: index)
    if era != nil { index += 1 }
    if let (number, end) = counted(Sign.year, at: index) {
      guard era != nil || isBefore || index > start || number >= 1000 else { return nil }
      guard let year = era.map({ $0.year(number) }) ?? .some(number) else { return nil }
      form.year = isBefore ? 1 - year : year
      form.statesEra = isBefore
      index = end
    } else if era != nil || index > start {
      return nil
    }
    if let (month, end) = counted(Sign.month, at: index), (1...12).contains(month) {
      form.month = month
      index = end
      if let (day, end) = counted(Sign.day, at: index), (1...31).contains(day) {
        form.day = day
        index = end
      }
    }
    if form.year != nil, form.month == 0, let season = seasonNamed(at: index) {
      form.part = .season
      form.index = season
      index += 1
    }
    guard index > start, form.year != nil || form.month > 0 else { return nil }
    var match = match(.date(form), start, index)
    match.mentions[0].calendar = era?.calendar
    return match
  }

  /// The number of the season that is named at an index.
  private func seasonNamed(at index: Int) -> Int? {
    if has(index, .season) { return Int(word(index).code) }
    return word(index).marker == .seasonSign ? word(index).value : nil
  }

  /// An era of East Asia, and the Gregorian year of one of its years.
  private struct Reign {
    var calendar: WrittenCalendar
    var year: (Int) -> Int?
  }

  private func reign(at index: Int) -> Reign? {
    guard has(index, .era) else { return nil }
    let word = word(index)
    if word.code == 18 {
      return Reign(calendar: .reign) { (1...61).contains($0) ? word.value + $0 - 1 : nil }
    }
    guard word.code < 11, let era = EraCalendar(rawValue: Int(word.code)) else { return nil }
    return Reign(calendar: .era(era)) { era.gregorianYear(of: $0) }
  }

  /// A number and the sign of the given code after it, in one token or two.
  private func counted(_ code: UInt8, at index: Int) -> (Int, Int)? {
    if code == Sign.year, has(index, .era), word(index).code == 19 { return (1, index + 1) }
    let number = word(index)
    if number.roles.has(.number), number.roles.has(.era) {
      return number.code == code && number.digits <= 4 ? (number.value, index + 1) : nil
    }
    guard let (value, end) = writtenNumber(at: index), has(end, .era), word(end).code == code else {
      return nil
    }
    return (value, end + 1)
  }

  /// A number in digits, or in characters: `一九四九`, `二十一`.
  private func writtenNumber(at index: Int) -> (Int, Int)? {
    let number = word(index)
    if number.roles == .number, self[index].shape == .none, (1...4).contains(number.digits) {
      return (number.value, index + 1)
    }
    guard has(index, .cardinal), self[index].kind == .ideograph else { return nil }
    var (value, ones, end) = (0, 0, index)
    var isPositional = true
    while end < index + 4, has(end, .cardinal), self[end].kind == .ideograph {
      if word(end).value == 10 {
        value += max(1, ones) * 10
        ones = 0
        isPositional = false
      } else {
        ones = isPositional ? ones * 10 + word(end).value : word(end).value
      }
      end += 1
    }
    return (value + ones, end)
  }

  /// `19世紀`, `1970年代`, `20世纪30年代`, `紀元前3世紀`.
  func signedCentury(at start: Int) -> Match? {
    let index = skip([.beforeChrist, .afterChrist], at: start)
    guard let (value, unit, end) = countedUnit(at: index) else { return nil }
    var form = DateForm()
    form.wide = .decade
    if unit == .century {
      guard (1...21).contains(value) else { return nil }
      if let (years, unit, after) = countedUnit(at: end), unit == .decade, years < 100 {
        form.year = (value - 1) * 100 + years
        return match(.date(form), start, after)
      }
      form.wide = .century
      form.year = has(start, .beforeChrist) ? 1 - value * 100 : (value - 1) * 100
      return match(.date(form), start, end)
    }
    guard unit == .decade, value % 10 == 0 else { return nil }
    form.year = value < 100 ? 1900 + value : value
    form.isShortYear = value < 100
    return match(.date(form), start, end)
  }

  private func countedUnit(at index: Int) -> (Int, TimeUnit, Int)? {
    let number = word(index)
    if number.roles.has(.number), let unit = number.unit, number.digits <= 4,
      unit.rawValue >= TimeUnit.decade.rawValue
    {
      return (number.value, unit, index + 1)
    }
    guard let (value, end) = writtenNumber(at: index), let unit = word(end).unit,
      self[end].kind == .ideograph
    else { return nil }
    return (value, unit, end + 1)
  }

  /// `两年后`, `三天后`, `10年前`, `2년 뒤`.
  func signedCount(at start: Int) -> Match? {
    for (sign, unit) in [(Sign.year, TimeUnit.year), (Sign.day, .day)] {
      guard let (number, end) = counted(sign, at: start), (1...999).contains(number),
        has(end, [.later, .ago])
      else { continue }
      let isBackward = has(end, .ago)
      let anchor: Mention.Anchor = isBackward ? .reference : .narrative
      return match(.shifted(number, unit, anchor, isBackward: isBackward), start, end + 1)
    }
    return nil
  }

  /// `翌年`, `同年12月`, `같은 해 10월`: a direction and its unit as one, with a month or day.
  func signedShift(at start: Int) -> Match? {
    guard let unit = TimeUnit(rawValue: Int(word(start).code)), unit.rawValue >= 4,
      let (shift, anchor) = direction(start), !has(start, [.unit, .month, .weekday]),
      !has(start + 1, .of)
    else { return nil }
    guard unit == .year, let date = signedDate(at: start + 1),
      case .date(var form) = date.mentions[0].form, form.year == nil
    else { return match(.unit(unit, shift: shift, anchor), start, start + 1) }
    form.yearShift = shift
    form.anchor = anchor
    return match(.date(form), start, date.end)
  }
}
