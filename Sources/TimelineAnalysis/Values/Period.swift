import AnnotationKit

/// A stretch of the proleptic Gregorian calendar that has a name: a day, a month, a decade.
///
/// Years are astronomical: 0 is 1 BCE. Where the year is not known, the period recurs in any year.
struct Period: Hashable, Sendable {
  /// How fine it is.
  var precision: Precision

  /// The astronomical year; the first year of a decade or century; nothing when not known.
  @CompactOptional<Int32> var year: Int?

  /// The month, season (1 spring to 4 winter), quarter, half or ISO week within the year.
  @Compact<Int8> var part = 0

  /// The day of the month.
  @Compact<Int8> var day = 0

  /// Whether only the weekend of the week is meant.
  var isWeekend = false

  /// Whether the year is a fiscal year.
  var isFiscal = false

  static func year(_ year: Int) -> Period { Period(precision: .year, year: year) }

  static func month(_ month: Int, of year: Int?) -> Period {
    Period(precision: .month, year: year, part: month)
  }

  static func day(_ date: CivilDate) -> Period {
    Period(precision: .day, year: date.year, part: date.month, day: date.day)
  }

  static func season(_ season: Int, of year: Int?) -> Period {
    Period(precision: .season, year: year, part: season)
  }

  /// The first and last day, or nothing when the year is not known.
  var days: ClosedRange<Int>? {
    guard let first, let last, first <= last else { return nil }
    return first.daysSinceEpoch...last.daysSinceEpoch
  }

  /// The first day.
  var first: CivilDate? {
    guard let year else { return nil }
    switch precision {
    case .day: return CivilDate(year: year, month: part, day: day)
    case .week: return Self.monday(ofWeek: part, of: year, plus: isWeekend ? 5 : 0)
    case .month: return CivilDate(year: year, month: part, day: 1)
    case .season: return CivilDate(year: year, month: min(12, part * 3), day: 1)
    case .quarter: return CivilDate(year: year, month: part * 3 - 2, day: 1)
    case .half: return CivilDate(year: year, month: part * 6 - 5, day: 1)
    case .year, .decade, .century, .millennium: return CivilDate(year: year, month: 1, day: 1)
    }
  }

  /// The last day.
  var last: CivilDate? {
    guard let year else { return nil }
    switch precision {
    case .day: return first
    case .week: return Self.monday(ofWeek: part, of: year, plus: 6)
    case .month: return Self.endOfMonth(part, of: year)
    case .season:
      return part == 4 ? Self.endOfMonth(2, of: year + 1) : Self.endOfMonth(part * 3 + 2, of: year)
    case .quarter: return Self.endOfMonth(part * 3, of: year)
    case .half: return Self.endOfMonth(part * 6, of: year)
    case .year: return CivilDate(year: year, month: 12, day: 31)
    case .decade: return CivilDate(year: year + 9, month: 12, day: 31)
    case .century: return CivilDate(year: year + 99, month: 12, day: 31)
    case .millennium: return CivilDate(year: year + 999, month: 12, day: 31)
    }
  }

  /// Whether the period names a day or month that the calendar does not have.
  var isImpossible: Bool {
    switch precision {
    case .day:
      year != nil || part > 0 ? CivilDate(year: year ?? 2000, month: part, day: day) == nil : false
    case .month: !(1...12).contains(part)
    case .week: !(1...53).contains(part)
    default: false
    }
  }

  private static func endOfMonth(_ month: Int, of year: Int) -> CivilDate? {
    CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }

  private static func monday(ofWeek week: Int, of year: Int, plus days: Int) -> CivilDate? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.daysSinceEpoch - fourth.weekday + 1
    return CivilDate(daysSinceEpoch: monday + (week - 1) * 7 + days)
  }
}

extension CivilDate {
  /// The ISO 8601 week a day lies in, with the year that the week belongs to.
  var week: (year: Int, number: Int) {
    let thursday = CivilDate(daysSinceEpoch: daysSinceEpoch - weekday + 4)
    let opening = CivilDate(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? 0
    return (thursday.year, (thursday.daysSinceEpoch - opening) / 7 + 1)
  }
}
