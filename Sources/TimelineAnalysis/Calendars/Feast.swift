import AnnotationKit

/// Feasts and holidays that fall on a day by rule.
///
/// The codes are those of the lexicons: below 40 fixed days and days of the civil year, from 40 those
/// that depend on Easter, from 100 the days of saints, by month and day.
enum Feast {
  /// Returns the day of a feast in a year; before 1583 in the Julian calendar, as texts have it.
  static func date(_ code: Int, in year: Int) -> CivilDate? {
    if code >= 100 { return saint(code, in: year) }
    if code >= 40 { return movable(code, in: year) }
    if let rule = weekdays[code] {
      return weekday(rule.weekday, nth: rule.nth, month: rule.month, of: year)
    }
    guard let (month, day) = fixed[code] else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The year of a feast that happened once.
  static func year(of code: Int) -> Int? { code == 14 ? 1944 : nil }

  /// The day before a feast, such as Christmas Eve or the eve of Saint Agnes.
  static func eve(of code: Int, in year: Int) -> CivilDate? {
    date(code, in: year).map { CivilDate(daysSinceEpoch: $0.daysSinceEpoch - 1) }
  }

  private static let fixed: [Int: (Int, Int)] = [
    1: (12, 25), 2: (12, 24), 3: (1, 1), 4: (12, 31), 6: (5, 1), 8: (7, 4), 9: (10, 31),
    10: (2, 14), 11: (12, 26), 12: (11, 11), 13: (7, 14), 14: (6, 6), 15: (1, 6), 16: (8, 15),
    17: (11, 1), 18: (11, 2), 19: (2, 2), 20: (3, 25), 21: (6, 24), 22: (8, 1), 23: (11, 5),
    24: (6, 19), 25: (10, 3), 26: (3, 8), 27: (3, 17), 28: (1, 5),
  ]

  /// Holidays on the first, second … or last (−1) weekday of a month.
  private static let weekdays: [Int: (weekday: Int, nth: Int, month: Int)] = [
    5: (4, 4, 11), 7: (1, 1, 9), 29: (1, 3, 1), 30: (1, 3, 2), 31: (1, -1, 5), 32: (1, 2, 10),
    33: (7, 2, 5), 34: (7, 3, 6),
  ]

  /// The days from Easter Sunday to the feasts that depend on it.
  private static let offsets: [Int: Int] = [
    40: 0, 41: 1, 42: -2, 43: 49, 44: -46, 45: 39, 46: -7, 47: 50, 48: 56, 49: 60, 50: -3, 51: -47,
    52: -48, 53: -1, 54: 7,
  ]

  /// The days of saints, by the number that the lexicons give them.
  private static let saints: [(Int, Int)] = [
    (1, 20), (1, 21), (1, 25), (2, 3), (2, 24), (3, 12), (3, 17), (3, 19), (4, 23), (4, 25),
    (5, 1), (5, 19), (6, 11), (6, 15), (6, 24), (6, 29), (7, 15), (7, 22), (7, 25), (7, 26),
    (8, 10), (8, 24), (9, 1), (9, 21), (9, 29), (10, 4), (10, 9), (10, 18), (10, 28), (11, 3),
    (11, 11), (11, 22), (11, 23), (11, 25), (11, 30), (12, 4), (12, 6), (12, 13), (12, 21),
    (12, 26), (12, 27), (9, 14), (9, 8), (8, 29), (12, 31), (3, 1), (2, 14), (1, 17), (3, 21),
  ]

  private static func saint(_ code: Int, in year: Int) -> CivilDate? {
    guard saints.indices.contains(code - 100) else { return nil }
    let (month, day) = saints[code - 100]
    return CivilDate(year: year, month: month, day: day)
  }

  private static func movable(_ code: Int, in year: Int) -> CivilDate? {
    guard let offset = offsets[code], let easter = easter(in: year) else { return nil }
    return CivilDate(daysSinceEpoch: easter.daysSinceEpoch + offset)
  }

  /// Easter Sunday: from 1583 by the anonymous algorithm of 1876, before that by the Julian one of
  /// Meeus, as a date of the Julian calendar.
  static func easter(in year: Int) -> CivilDate? {
    guard year >= 1583 else { return julianEaster(in: year) }
    guard year <= 9999 else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    return CivilDate(year: year, month: month, day: day)
  }

  private static func julianEaster(in year: Int) -> CivilDate? {
    guard year >= 326 else { return nil }
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1)
    return CivilDate(year: year, month: month, day: day)
  }

  private static func weekday(_ weekday: Int, nth: Int, month: Int, of year: Int) -> CivilDate? {
    if nth < 0 {
      let length = CivilDate.days(inMonth: month, of: year)
      guard let last = CivilDate(year: year, month: month, day: length) else { return nil }
      return CivilDate(daysSinceEpoch: last.daysSinceEpoch - (last.weekday - weekday + 7) % 7)
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday - first.weekday + 7) % 7 + (nth - 1) * 7
    return CivilDate(daysSinceEpoch: first.daysSinceEpoch + offset)
  }
}
