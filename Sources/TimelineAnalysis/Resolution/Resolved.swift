/// A temporal expression with the value that its context gives it.
struct Resolved {
  /// What is written.
  var mention: Mention

  /// What it denotes.
  var value: TemporalValue

  /// What the value rests on.
  var basis: Basis

  /// When that lies which it dates, if that is not its own value.
  var placed: Period?
}

/// What the value of an expression rests on.
public enum Basis: String, Hashable, Sendable {
  /// All of it stands in the text.
  case explicit

  /// It is completed from the context, as a month without its year.
  case anchored

  /// It is counted from another time.
  case relative

  /// It cannot be placed on the axis of time.
  case vague
}

/// How the dates of a document hang together.
public enum TimelineMode: String, Hashable, Sendable {
  /// Dates follow each other in a story, each counted from the one before.
  case narrative

  /// Dates lie around the day the document was written.
  case news
}
