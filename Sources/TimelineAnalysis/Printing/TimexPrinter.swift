import AnnotationKit

/// Prints values as TIMEX3 has them.
enum TimexPrinter {
  /// Returns the value attribute; a decade counts as `P1DE` in narratives and `P10Y` in news.
  static func value(of value: TemporalValue, countsDecades: Bool = false) -> String {
    switch value {
    case .period(let period, nil): date(period)
    case .period(let period, let time?): date(period) + timeOfDay(time)
    case .reference(.past): "PAST_REF"
    case .reference(.present): "PRESENT_REF"
    case .reference(.future): "FUTURE_REF"
    case .duration(let quantity): duration(quantity, countsDecades: countsDecades)
    case .recurrence(let recurrence): Self.recurrence(recurrence)
    case .unknown(.day): "XXXX-XX-XX"
    case .unknown(.month): "XXXX-XX"
    case .unknown: "XXXX"
    }
  }

  /// Returns a period: `1945-08-15`, `BC0490`, `197`, `1989-Q3`, `1941-WI`.
  static func date(_ period: Period) -> String {
    switch period.precision {
    case .day: year(period) + "-" + open(period.part) + "-" + open(period.day)
    case .week: "\(year(period))-W\(twoDigits(period.part))\(period.isWeekend ? "-WE" : "")"
    case .month: year(period) + "-" + twoDigits(period.part)
    case .season: "\(year(period))-\(seasonCode(period.part))"
    case .quarter: "\(year(period))-Q\(period.part)"
    case .half: "\(year(period))-H\(period.part)"
    case .year: (period.isFiscal ? "FY" : "") + year(period)
    case .decade: String(decadeYear(period).dropLast())
    case .century: String(centuryYear(period).dropLast(2))
    case .millennium: String(year(period).dropLast(3))
    }
  }

  /// Returns `T14:30`, `TMO` and the like.
  static func timeOfDay(_ time: ClockTime) -> String {
    guard let hour = time.hour else { return "T" + (time.part?.code ?? "XX") }
    var text = "T" + twoDigits(hour) + ":" + twoDigits(time.minute ?? 0)
    if let second = time.second { text += ":" + twoDigits(second) }
    return text + (time.zone?.description ?? "")
  }

  private static func duration(_ quantity: Quantity, countsDecades: Bool) -> String {
    var dates = ""
    var times = ""
    for part in quantity.parts {
      let scaled = scale(part, countsDecades: countsDecades)
      if part.unit.isWithinDay { times += scaled } else { dates += scaled }
    }
    return "P" + dates + (times.isEmpty ? "" : "T" + times)
  }

  private static func scale(_ part: Quantity.Part, countsDecades: Bool) -> String {
    let (factor, code) = unit(part.unit, countsDecades: countsDecades)
    guard let count = part.count else { return "X" + code }
    let (scaled, overflow) = count.multipliedReportingOverflow(by: factor)
    guard !overflow else { return "X" + code }
    guard part.addsHalf else { return "\(scaled)" + code }
    return factor % 2 == 0 ? "\(scaled + factor / 2)" + code : "\(scaled).5" + code
  }

  private static func unit(_ unit: TimeUnit, countsDecades: Bool) -> (Int, String) {
    switch unit {
    case .second: (1, "S")
    case .minute: (1, "M")
    case .hour: (1, "H")
    case .day, .weekend: (1, "D")
    case .week: (1, "W")
    case .fortnight: (2, "W")
    case .month: (1, "M")
    case .quarter, .season: (1, "Q")
    case .year, .era: (1, "Y")
    case .decade: countsDecades ? (1, "DE") : (10, "Y")
    case .century: countsDecades ? (1, "CE") : (100, "Y")
    case .millennium: countsDecades ? (1, "ML") : (1000, "Y")
    }
  }

  private static func recurrence(_ recurrence: Recurrence) -> String {
    if let weekday = recurrence.weekday { return "XXXX-WXX-\(weekday)" }
    guard recurrence.isDateLike, recurrence.count == 1 else {
      return duration(Quantity(recurrence.count, recurrence.unit), countsDecades: false)
    }
    switch recurrence.unit {
    case .day: return "XXXX-XX-XX"
    case .week: return "XXXX-WXX"
    case .month: return "XXXX-XX"
    case .year: return "XXXX"
    default: return duration(Quantity(1, recurrence.unit), countsDecades: false)
    }
  }

  private static func seasonCode(_ season: Int) -> String {
    ["SP", "SU", "FA", "WI"][max(0, min(3, season - 1))]
  }

  private static func year(_ period: Period) -> String {
    guard let year = period.year else { return "XXXX" }
    return year > 0 ? fourDigits(year) : "BC" + fourDigits(1 - year)
  }

  private static func decadeYear(_ period: Period) -> String {
    guard let year = period.year else { return "XXXX" }
    return year >= 0 ? fourDigits(year) : "BC" + fourDigits(1 - (year + 9))
  }

  private static func centuryYear(_ period: Period) -> String {
    guard let year = period.year else { return "XXXX" }
    return year >= 0 ? fourDigits(year) : "BC" + fourDigits(-(year + 99))
  }

  /// The number of a month or day, or open digits where it is not known.
  private static func open(_ number: Int) -> String { number > 0 ? twoDigits(number) : "XX" }

  static func twoDigits(_ number: Int) -> String {
    pairs.indices.contains(number) ? pairs[number] : "\(number)"
  }

  /// The numbers from 0 to 99 with two digits.
  private static let pairs = (0..<100).map { $0 < 10 ? "0\($0)" : "\($0)" }

  static func fourDigits(_ number: Int) -> String {
    if (0..<10_000).contains(number) { return pairs[number / 100] + pairs[number % 100] }
    let digits = String(number.magnitude)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
