import AnnotationKit

/// The calendar of the first French Republic, in the years I to XIV that it was in use.
enum FrenchRepublicanCalendar {
  /// The day in September on which each year began, as published at the time.
  private static let openings = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23]

  /// Returns the Gregorian day of a republican one; the twelve months have 30 days each.
  static func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard let opening = opening(of: year), (1...12).contains(month), (1...30).contains(day) else {
      return nil
    }
    return CivilDate(daysSinceEpoch: opening + (month - 1) * 30 + day - 1)
  }

  /// Returns a republican year as the Gregorian year it began in.
  static func year(_ year: Int) -> Period? {
    guard opening(of: year) != nil else { return nil }
    return .year(1791 + year)
  }

  private static func opening(of year: Int) -> Int? {
    guard openings.indices.contains(year - 1) else { return nil }
    return CivilDate(year: 1791 + year, month: 9, day: openings[year - 1])?.daysSinceEpoch
  }
}
