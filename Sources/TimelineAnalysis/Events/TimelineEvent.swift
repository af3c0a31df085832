public import AnnotationKit

/// Something that happened, with its date.
public struct TimelineEvent: Sendable {
  /// The date in the Extended Date/Time Format.
  public let edtf: String

  /// The first day it may have happened, or nothing when that is open.
  public let earliest: CivilDate?

  /// The last day it may have happened, or nothing when that is open.
  public let latest: CivilDate?

  /// How fine the date is.
  public let precision: Precision

  /// What happened, in the words of the text, in 140 characters at most.
  public let label: String

  /// The indices of its expressions in ``Timeline/expressions``.
  public internal(set) var expressions: [Int]

  /// The sentence that says so.
  public let sentence: TextSpan

  /// What the date rests on.
  public let basis: Basis

  /// How sure the date is, from 0 to 1.
  public let confidence: Double
}

/// Something that the text places in time only vaguely.
public struct UndatedEvent: Sendable {
  /// The expression of time.
  public let span: TextSpan

  /// The value of the expression, such as `PAST_REF`.
  public let value: String

  /// What happened, in the words of the text.
  public let label: String
}
