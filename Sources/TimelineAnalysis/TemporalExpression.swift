public import AnnotationKit

/// An expression of time in a text, with its value.
public struct TemporalExpression: Sendable {
  /// Where it stands.
  public let span: TextSpan

  /// The type of TIMEX3.
  public let type: Kind

  /// The value of TIMEX3, such as `1945-08-15`, `197`, `P2D` or `PAST_REF`.
  public let value: String

  /// The `mod` of TIMEX3, such as `START`.
  public let modifier: String?

  /// The value in the Extended Date/Time Format, where that has a form for it.
  public let edtf: String?

  /// The first day it may mean, when it can be placed and is not open there.
  public let earliest: CivilDate?

  /// The last day it may mean, when it can be placed and is not open there.
  public let latest: CivilDate?

  /// How fine the value is, when it can be placed.
  public let precision: Precision?

  /// What the value rests on.
  public let basis: Basis

  /// The calendar it is written in, when that is not the Gregorian.
  public let calendar: String?

  /// How sure the reading is, from 0 to 1.
  public let confidence: Double

  /// The types of TIMEX3.
  public enum Kind: String, Sendable {
    /// A day or anything longer on the calendar.
    case date = "DATE"

    /// A time of day.
    case time = "TIME"

    /// A length of time.
    case duration = "DURATION"

    /// Something that comes back.
    case set = "SET"
  }
}
