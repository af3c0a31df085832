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

  /// The rules that start with each role, as bits of their indices in ``all``, by the bit of the role.
  private static let byRole = (0..<64).map { bit in
    all.indices.reduce(UInt64(0)) {
      all[$1].starts.rawValue >> UInt64(bit) & 1 == 1 ? $0 | 1 << UInt64($1) : $0
    }
  }

  /// Returns the rules that may start with a word, as bits of their indices in ``all``.
  static func starting(with roles: Roles) -> UInt64 {
    var rest = roles.rawValue & anyStart.rawValue
    guard rest != 0 else { return 0 }
    let table = byRole
    var rules: UInt64 = 0
    while rest != 0 {
      rules |= table[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return rules
  }

  /// The roles that some rule starts with.
  static let anyStart = all.reduce(into: Roles()) { $0.formUnion($1.starts) }

  /// All rules; of two that read equally far, the first wins.
  static let all: [Rule] =
    dates + feasts + numericDates + eras + calendars + eastAsian + years + seasons + times
    + relatives + references
    + durations
    + recurrences + wrappers + lives
}
