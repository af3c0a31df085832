/// A time of day, as far as a text gives it.
struct ClockTime: Hashable, Sendable {
  /// The hour, 0 to 24.
  var hour: Int?

  /// The minute.
  var minute: Int?

  /// The second.
  var second: Int?

  /// The part of the day (`MO`, `MI`, `AF`, `EV`, `NI`, `DT`) when there is no hour.
  var part: PartOfDay?

  /// What follows the time in a TIMEX3 value and in EDTF, such as `Z` or `-05`.
  var zone = ""
}

/// The parts of a day that have names.
enum PartOfDay: Int, Hashable, Sendable {
  case morning = 1, midday, afternoon, evening, night, daytime, noon, midnight, dawn

  /// The TIMEX3 code.
  var code: String {
    switch self {
    case .morning, .dawn: "MO"
    case .midday, .noon: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night, .midnight: "NI"
    case .daytime: "DT"
    }
  }

  /// The hour, for the two that are moments.
  var hour: Int? {
    switch self {
    case .noon: 12
    case .midnight: 0
    default: nil
    }
  }
}
