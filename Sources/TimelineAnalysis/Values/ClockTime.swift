/// A time of day, as far as a text gives it.
struct ClockTime: Hashable, Sendable {
  /// The hour, 0 to 24.
  @CompactOptional<Int8> var hour: Int? = nil

  /// The minute.
  @CompactOptional<Int8> var minute: Int? = nil

  /// The second.
  @CompactOptional<Int8> var second: Int? = nil

  /// The part of the day (`MO`, `MI`, `AF`, `EV`, `NI`, `DT`) when there is no hour.
  var part: PartOfDay?

  /// How far the clock is from UTC, if that is given.
  var zone: TimeZone?
}

/// How far a clock is from UTC.
enum TimeZone: Hashable, Sendable, CustomStringConvertible {
  /// UTC itself.
  case utc

  /// A number of minutes ahead of UTC; whole hours may be written without minutes.
  case offset(minutes: Int16, isWholeHours: Bool)

  /// The zone as TIMEX3 and EDTF write it: `Z`, `-05`, `+05:30`.
  var description: String {
    guard case .offset(let minutes, let isWholeHours) = self else { return "Z" }
    let size = minutes.magnitude
    let hours = (minutes < 0 ? "-" : "+") + TimexPrinter.twoDigits(Int(size / 60))
    return isWholeHours ? hours : hours + ":" + TimexPrinter.twoDigits(Int(size % 60))
  }
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
