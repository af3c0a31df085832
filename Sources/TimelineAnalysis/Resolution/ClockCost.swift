import AnnotationKit

/// What it costs a story to move from one time to another.
///
/// Moving forward costs little, moving back more. The figures were found by random search over
/// histories that state their dates in part; they are good to about a fifth.
enum ClockCost {
  /// The cost of a step to a period that the text does not fully state.
  static func step(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0.5 }
    let nearness = areNearDays(clock, period) ? -0.54 : 0
    guard distance >= 0 else {
      return (opensBlock ? 0.44 : 0.63) + 0.126 * Double(-distance) + nearness
    }
    let months = Double(distance)
    return 0.16 + 0.04 * months + 0.1 * max(0, months - 5.4) + nearness
  }

  /// The cost of taking the whole of a year for the time spoken of, when a part of it was.
  static let reset = 0.2

  /// The most that it costs to go back to a birth, from which a life is told.
  static let birth = 0.5

  /// The cost of a day that is not the weekday written beside it.
  static let wrongWeekday = 4.0

  /// The cost of counting years from the time spoken of without moving it.
  static let passingShift = 0.12

  /// The cost of moving to a date that the text states in full.
  static func jump(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0 }
    guard distance < 0 else { return min(0.043 * Double(distance), 0.22) }
    return min((opensBlock ? 0.74 : 0.56) + 0.0875 * Double(-distance), 4.2)
  }

  /// The cost of leaving the time spoken of unchanged by a date in passing.
  static func passing(_ mention: Mention, _ period: Period) -> Double {
    if mention.headsLine { return 4 }
    if mention.isAside { return 0.05 }
    if mention.isHeading { return 0.32 }
    if mention.isBracketed { return 0.13 }
    guard period.precision >= .year else { return 2.6 }
    return mention.isFuture ? 0.24 : 0.6
  }

  /// Whether two periods are days within six weeks of each other, as a story told day by day has.
  private static func areNearDays(_ clock: Period, _ period: Period) -> Bool {
    guard clock.precision == .day, period.precision == .day, let first = clock.first,
      let second = period.first
    else { return false }
    return abs(second.daysSinceEpoch - first.daysSinceEpoch) <= 45
  }

  /// The number of months from one period to another; 0 when one lies in the other.
  private static func months(from clock: Period, to period: Period) -> Int? {
    guard let from = span(clock), let to = span(period) else { return nil }
    if to.first > from.last { return to.first - from.last }
    if to.last < from.first { return to.last - from.first }
    return 0
  }

  private static func span(_ period: Period) -> (first: Int, last: Int)? {
    guard let first = period.first, let last = period.last else { return nil }
    return (first.year * 12 + first.month, last.year * 12 + last.month)
  }
}
