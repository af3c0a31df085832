/// A way to read a temporal expression, with an example of it.
struct Rule: Sendable {
  /// What the rule reads.
  let name: String

  /// The roles that the first word has.
  let starts: Roles

  /// A sentence in which what the rule reads is marked, and the TIMEX3 values of the marks.
  let example: (text: String, values: [String])

  /// The language of the sentence.
  let language: String

  /// Reads at an index, or gives nothing.
  let read: @Sendable (RuleReader, Int) -> RuleReader.Match?

  init(
    _ name: String,
    _ starts: Roles,
    _ text: String,
    _ values: [String],
    in language: String = "en",
    _ read: @escaping @Sendable (RuleReader, Int) -> RuleReader.Match?
  ) {
    self.name = name
    self.starts = starts
    example = (text, values)
    self.language = language
    self.read = read
  }

  /// All rules; of two that read equally far, the first wins.
  static let all: [Rule] =
    dates + feasts + numericDates + eras + calendars + eastAsian + years + seasons + times
    + relatives + references
    + durations
    + recurrences + wrappers + lives
}
