import AnnotationKit

/// Prints periods in the Extended Date/Time Format of ISO 8601-2:2019.
enum EDTFPrinter {
  /// How sure a date is.
  enum Qualifier: String, Hashable, Sendable {
    case none = ""
    case approximate = "~"
    case uncertain = "?"
    case both = "%"
  }

  /// Returns a period, or nothing where the format has no form for it.
  static func text(
    _ period: Period,
    time: ClockTime? = nil,
    qualifier: Qualifier = .none,
    open side: OpenSide? = nil
  ) -> String? {
    guard let side else { return single(period, time: time, qualifier: qualifier) }
    let bound = edge(of: period, on: side) ?? period
    guard let text = single(bound, time: nil, qualifier: qualifier) else { return nil }
    return side == .before || side == .upTo ? "../" + text : text + "/.."
  }

  /// Returns an interval between two periods.
  static func interval(_ first: String?, _ last: String?) -> String? {
    guard let first, let last else { return first ?? last }
    return first == last ? first : "\(first)/\(last)"
  }

  private static func single(_ period: Period, time: ClockTime?, qualifier: Qualifier) -> String? {
    guard let plain = plain(period) else { return nil }
    guard let time, let hour = time.hour, period.precision == .day else {
      let isInterval = plain.utf8.contains(UInt8(ascii: "/"))
      return isInterval ? plain : plain + qualifier.rawValue
    }
    let minute = TimexPrinter.twoDigits(time.minute ?? 0)
    let second = time.second.map { ":" + TimexPrinter.twoDigits($0) } ?? ""
    return
      "\(plain)T\(TimexPrinter.twoDigits(hour)):\(minute)\(second)\(time.zone?.description ?? "")"
  }

  private static func plain(_ period: Period) -> String? {
    guard let number = period.year else { return nil }
    let year = Self.year(number)
    switch period.precision {
    case .day:
      return year + "-" + TimexPrinter.twoDigits(period.part) + "-"
        + TimexPrinter.twoDigits(period.day)
    case .month: return year + "-" + TimexPrinter.twoDigits(period.part)
    case .season: return "\(year)-\(20 + period.part)"
    case .quarter: return "\(year)-\(32 + period.part)"
    case .half: return "\(year)-\(39 + period.part)"
    case .year: return period.isFiscal ? year + "~" : year
    case .week: return days(period)
    case .decade: return number >= 0 ? String(year.dropLast()) + "X" : years(period)
    case .century: return century(number)
    case .millennium: return years(period)
    }
  }

  private static func century(_ first: Int) -> String {
    let year = first >= 0 ? first : -(first + 99)
    return (first < 0 ? "-" : "") + TimexPrinter.fourDigits(year).dropLast(2) + "XX"
  }

  private static func days(_ period: Period) -> String? {
    guard let first = period.first, let last = period.last else { return nil }
    return "\(first)/\(last)"
  }

  private static func years(_ period: Period) -> String? {
    guard let first = period.first, let last = period.last else { return nil }
    return "\(year(first.year))/\(year(last.year))"
  }

  private static func year(_ number: Int) -> String {
    guard number.magnitude <= 9999 else { return "Y\(number)" }
    return (number < 0 ? "-" : "") + TimexPrinter.fourDigits(number)
  }

  /// The year before one, or the year after it; other periods stand for themselves.
  private static func edge(of period: Period, on side: OpenSide) -> Period? {
    guard side == .before || side == .after, period.precision == .year, let year = period.year
    else { return nil }
    return .year(side == .after ? year + 1 : year - 1)
  }
}
