import AnnotationKit

/// What it costs a story to move from one time to another.
///
/// Moving forward costs little, moving back more. The figures were found by random search over
/// histories that state their dates in part; they are good to about a fifth.
enum ClockCost {
  /// The cost of a step to a period that the text does not fully state.
  static func step(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0.5 }
    guard distance >= 0 else { return (opensBlock ? 0.43 : 0.63) + 0.126 * Double(-distance) }
    return 0.14 + 0.04 * Double(distance) + 0.1 * max(0, Double(distance) - 5.4)
  }

  /// The cost of taking the whole of a year for the time spoken of, when a part of it was.
  static let reset = 0.2

  /// The cost of counting years from the time spoken of without moving it.
  static let passingShift = 0.6

  /// The cost of moving to a date that the text states in full.
  static func jump(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0 }
    guard distance < 0 else { return min(0.022 * Double(distance), 0.19) }
    return min((opensBlock ? 0.74 : 0.56) + 0.0875 * Double(-distance), 4.2)
  }

  /// The cost of leaving the time spoken of unchanged by a date in passing.
  static func passing(_ mention: Mention, _ period: Period) -> Double {
    if mention.isHeading { return 0.32 }
    if mention.isBracketed { return 0.08 }
    return period.precision >= .year ? 0.6 : 2.6
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
