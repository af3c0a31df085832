import AnnotationKit

/// What it costs a story to move from one time to another.
///
/// Moving forward costs little, moving back more; less where a block begins. Tuned on histories
/// that were not written for the purpose.
enum ClockCost {
  /// The cost of a step to a period that the text does not fully state.
  static func step(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0.5 }
    if distance >= 0 {
      return 0.1 + forward * Double(distance) + farForward * Double(max(0, distance - 6))
    }
    let base = opensBlock ? backBaseAtStart : backBase
    return base + back * Double(-distance)
  }

  /// The extra cost of a date in passing that is not fully stated.
  static let passingStep = 0.6

  private static let forward = 0.1
  private static let farForward = 0.15
  private static let backBase = 0.7
  private static let backBaseAtStart = 0.5
  private static let back = 0.14

  /// The number of whole months from one period to another; 0 when one lies in the other.
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

  /// The cost of leaving the time spoken of unchanged by a date in passing.
  static func passing(_ mention: Mention, _ period: Period) -> Double {
    if mention.isHeading { return 3 }
    if mention.isBracketed { return 0.3 }
    return period.precision >= .year ? 0.7 : 1.2
  }

  /// The cost of moving to a date that the text states in full.
  static func jump(from clock: Period?, to period: Period, opensBlock: Bool) -> Double {
    guard let clock, let distance = months(from: clock, to: period) else { return 0 }
    if distance >= 0 { return min(0.01 * Double(distance), 0.8) }
    return min((opensBlock ? 0.1 : 0.4) + 0.02 * Double(-distance), 1.6)
  }
}
