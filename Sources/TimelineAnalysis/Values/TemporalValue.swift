/// What a temporal expression denotes.
enum TemporalValue: Hashable, Sendable {
  /// A stretch of the calendar, with a time of day if one is given.
  case period(Period, ClockTime?)

  /// The past, present or future as such.
  case reference(VagueReference)

  /// A length of time.
  case duration(Quantity)

  /// Something that comes back.
  case recurrence(Recurrence)

  /// A date that is not known, of the given precision.
  case unknown(Precision)
}

/// The past, the present and the future, undivided.
enum VagueReference: Int, Hashable, Sendable {
  case past = 1, present, future
}

/// A date or a stretch of time that comes back.
struct Recurrence: Hashable, Sendable {
  /// The unit that comes back.
  var unit: TimeUnit

  /// Every how many of them.
  @Compact<Int32> var count = 1

  /// The weekday, for "every Monday".
  @CompactOptional<Int8> var weekday: Int? = nil

  /// Whether it is written as a date with open digits ("daily": `XXXX-XX-XX`) and not as a length.
  var isDateLike = false
}

/// What narrows or loosens a value: the `mod` of TIMEX3.
enum Modifier: String, Hashable, Sendable {
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approximate = "APPROX"
  case moreThan = "MORE_THAN"
  case lessThan = "LESS_THAN"
  case equalOrMore = "EQUAL_OR_MORE"
  case equalOrLess = "EQUAL_OR_LESS"
  case before = "BEFORE"
  case after = "AFTER"
}

/// On which side an expression leaves its value open.
enum OpenSide: Hashable, Sendable {
  /// Before the period, not in it.
  case before

  /// In the period or before it.
  case upTo

  /// In the period or after it.
  case from

  /// After the period, not in it.
  case after
}
