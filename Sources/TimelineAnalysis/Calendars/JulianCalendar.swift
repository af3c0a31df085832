import AnnotationKit

/// The calendar of Julius Caesar, in which dates of the Old Style are written.
enum JulianCalendar {
  /// Returns the Gregorian day of a Julian one.
  static func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard (1...12).contains(month), (1...31).contains(day), (-9999...9999).contains(year) else {
      return nil
    }
    let isLeap = year % 4 == 0
    guard day <= (month == 2 ? (isLeap ? 29 : 28) : CivilDate.days(inMonth: month, of: 2001)) else {
      return nil
    }
    let before = year - 1
    let correction = month <= 2 ? 0 : isLeap ? -1 : -2
    let fourth = before >= 0 ? before / 4 : -((3 - before) / 4)
    let inYear = (367 * month - 362) / 12 + correction + day
    return CivilDate(daysSinceEpoch: 365 * before + fourth + inYear - 719_165)
  }

  /// The days that the calendar lies behind the Gregorian one in a year.
  static func lag(in year: Int) -> Int {
    (year / 100) - (year / 400) - 2
  }
}
