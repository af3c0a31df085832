import AnnotationKit

/// Feasts and holidays that fall on a day by rule.
enum Feast {
  /// Returns the day of a feast in a year.
  ///
  /// The codes are those of the lexicons: below 20 the fixed ones, from 20 those that depend on
  /// Easter.
  static func date(_ code: Int, in year: Int) -> CivilDate? {
    if code >= 20 { return movable(code, in: year) }
    switch code {
    case 5: return weekday(4, nth: 4, month: 11, of: year)
    case 7: return weekday(1, nth: 1, month: 9, of: year)
    default:
      guard let (month, day) = fixed[code] else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
  }

  /// The year of a feast that happened once.
  static func year(of code: Int) -> Int? { code == 14 ? 1944 : nil }

  private static let fixed: [Int: (Int, Int)] = [
    1: (12, 25), 2: (12, 24), 3: (1, 1), 4: (12, 31), 6: (5, 1), 8: (7, 4), 9: (10, 31),
    10: (2, 14), 11: (12, 26), 12: (11, 11), 13: (7, 14), 14: (6, 6), 15: (1, 6), 16: (8, 15),
    17: (11, 1),
  ]

  private static func movable(_ code: Int, in year: Int) -> CivilDate? {
    let offsets = [20: 0, 21: 1, 22: -2, 23: 49, 24: -46, 25: 39, 26: -7]
    guard let offset = offsets[code], let easter = easter(in: year) else { return nil }
    return CivilDate(daysSinceEpoch: easter.daysSinceEpoch + offset)
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876.

  static func easter(in year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
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

  private static func weekday(_ weekday: Int, nth: Int, month: Int, of year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday - first.weekday + 7) % 7 + (nth - 1) * 7
    return CivilDate(daysSinceEpoch: first.daysSinceEpoch + offset)
  }
}
