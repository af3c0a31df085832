import AnnotationKit

/// A calendar with months of its own, whose days are placed by arithmetic.
///
/// The rules are those of Reingold and Dershowitz, *Calendrical Calculations*. Where a people
/// watched the sky, a day may have begun a day or two away from what arithmetic says.
enum MonthCalendar: Int, Sendable, CaseIterable {
  case hebrew = 2, islamic, ethiopian, coptic, persian, indian

  /// The calendar and the month that the code of a word in the lexicon names.
  ///
  /// Codes are twenty times the number of the calendar, plus the month.
  static func named(by code: UInt8) -> (calendar: MonthCalendar, month: Int)? {
    guard let calendar = MonthCalendar(rawValue: Int(code) / 20), code % 20 > 0 else { return nil }
    return (calendar, Int(code) % 20)
  }

  /// The name of the calendar in a sidecar.
  var name: String { self == .islamic ? "hijri" : "\(self)" }

  /// Returns the Gregorian day of a day of this calendar, if it has that day.
  func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard years.contains(year), (1...months).contains(month), (1...31).contains(day) else {
      return nil
    }
    let opening = opening(of: month, in: year)
    guard day <= opening.length else { return nil }
    return CivilDate(daysSinceEpoch: opening.day + day - 1)
  }

  /// Returns the Gregorian month that most of a month of this calendar lies in.
  func month(_ month: Int, of year: Int) -> CivilDate? {
    date(year: year, month: month, day: min(15, opening(of: month, in: year).length))
  }

  private var months: Int {
    switch self {
    case .hebrew, .ethiopian, .coptic: 13
    case .islamic, .persian, .indian: 12
    }
  }

  private var years: ClosedRange<Int> {
    switch self {
    case .hebrew: 3000...6999
    case .islamic: 1...1999
    case .ethiopian, .coptic, .persian: 1...2999
    case .indian: 1...2999
    }
  }

  /// The first day of a month, in days since 1 January 1970, and how many days it has.
  private func opening(of month: Int, in year: Int) -> (day: Int, length: Int) {
    switch self {
    case .hebrew:
      return (
        HebrewYear(year).opening(of: month), HebrewYear(year).length(of: month)
      )
    case .islamic:
      let day = 29 * (month - 1) + (6 * month - 1) / 11 + (year - 1) * 354 + (3 + 11 * year) / 30
      return (day - 492_148, month % 2 == 1 || month == 12 ? 30 : 29)
    case .ethiopian: return Self.egyptian(-716_367, year, month)
    case .coptic: return Self.egyptian(-615_558, year, month)
    case .persian:
      let day = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
      return (Self.persianYear(year) + day, month <= 6 ? 31 : 30)
    case .indian: return Self.indian(year, month)
    }
  }

  /// Twelve months of thirty days and one of five or six.
  private static func egyptian(_ epoch: Int, _ year: Int, _ month: Int) -> (Int, Int) {
    let isLeap = year % 4 == 3
    return (
      epoch + 365 * (year - 1) + year / 4 + 30 * (month - 1), month < 13 ? 30 : isLeap ? 6 : 5
    )
  }

  /// New year by the cycle of 33 years with eight leap years, which holds for the years 1178–1634.
  private static func persianYear(_ year: Int) -> Int {
    let leaps = [1, 5, 9, 13, 17, 22, 26, 30].count { $0 < year % 33 }
    return 365 * year + 8 * (year / 33) + leaps - 492_633
  }

  /// The national calendar of India, whose years begin on 22 March, or 21 March in leap years.
  private static func indian(_ year: Int, _ month: Int) -> (Int, Int) {
    let isLeap = CivilDate.isLeap(year + 78)
    let opening = CivilDate(year: year + 78, month: 3, day: isLeap ? 21 : 22)
    let first = opening?.daysSinceEpoch ?? 0
    guard month > 1 else { return (first, isLeap ? 31 : 30) }
    let long = min(month - 2, 5)
    let short = max(month - 7, 0)
    return (first + (isLeap ? 31 : 30) + long * 31 + short * 30, month <= 6 ? 31 : 30)
  }
}
