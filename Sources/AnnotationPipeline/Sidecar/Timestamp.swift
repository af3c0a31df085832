import AnnotationKit

/// A moment to the second, printed in UTC as RFC 3339 has it.
struct Timestamp: CustomStringConvertible {
  private let seconds: Int

  /// Takes seconds since 1970; what lies far outside any clock is brought back to its limits, since
  /// the arithmetic of dates would overflow.
  init(_ seconds: Int) {
    self.seconds = min(max(seconds, -8_000_000_000_000), 8_000_000_000_000)
  }

  /// The moment as `YYYY-MM-DDTHH:MM:SSZ`.
  var description: String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDate(daysSinceEpoch: days))T\(clock.joined(separator: ":"))Z"
  }
}
