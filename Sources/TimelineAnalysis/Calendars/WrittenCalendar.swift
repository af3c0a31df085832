/// A calendar other than the Gregorian that a date is written in.
enum WrittenCalendar: Hashable, Sendable {
  /// The Julian calendar.
  case julian

  /// The calendar of the first French Republic.
  case frenchRepublican

  /// One that counts its years from an event of its own.
  case era(EraCalendar)

  /// One with months of its own.
  case months(MonthCalendar)

  /// The years of a ruler of East Asia.
  case reign

  /// Its name in a sidecar.
  var name: String {
    switch self {
    case .julian: "julian"
    case .frenchRepublican: "frenchRepublican"
    case .era(let era): era.name
    case .months(let calendar): calendar.name
    case .reign: "reign"
    }
  }
}
