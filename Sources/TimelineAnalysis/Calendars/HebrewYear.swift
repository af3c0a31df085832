/// A year of the Hebrew calendar, by the rules that are in use since about the fourth century.
///
/// Months are numbered from Nisan (1) over Tishri (7), with which the year begins, to Adar (12) and,
/// in leap years, the second Adar (13).
struct HebrewYear {
  private let year: Int

  /// The day of the new year, in days since 1 January 1970, and the number of days up to the next.
  private let newYear: Int
  private let length: Int

  init(_ year: Int) {
    self.year = year
    newYear = Self.newYear(year)
    length = Self.newYear(year + 1) - newYear
  }

  /// Whether the year has a second Adar.
  var isLeap: Bool { (7 * year + 1) % 19 < 7 }

  /// The number of days of a month, 0 for one that the year has not.
  func length(of month: Int) -> Int {
    switch month {
    case 2, 4, 6, 10: 29
    case 13: isLeap ? 29 : 0
    case 12: isLeap ? 30 : 29
    case 8: length % 10 == 5 ? 30 : 29
    case 9: length % 10 == 3 ? 29 : 30
    default: 30
    }
  }

  /// The first day of a month, in days since 1 January 1970.
  func opening(of month: Int) -> Int {
    let before = month >= 7 ? Array(7..<month) : Array(7...13) + Array(1..<month)
    return before.reduce(newYear) { $0 + length(of: $1) }
  }

  /// The day on which a year begins, in days since 1 January 1970.
  private static func newYear(_ year: Int) -> Int {
    let (before, day, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    let delay = after - day == 356 ? 2 : day - before == 382 ? 1 : 0
    return day + delay - 2_092_590
  }

  /// The days from the epoch to the mean new moon that opens a year, kept off three weekdays.
  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let day = 29 * months + (12_084 + 13_753 * months) / 25_920
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
}
