/// What a lexicon knows of a word.
struct Word: Hashable, Sendable {
  /// What it can do.
  var roles: Roles = []

  /// The value as a number: of digits, cardinals, ordinals, and shifts such as "yesterday" (−1).
  var number: Int32 = 0

  /// The value as a code: the month, weekday, season, unit or part that it names.
  var code: UInt8 = 0

  /// The number of digits.
  var digits: UInt8 = 0

  /// What it does between clauses.
  var clauses: ClauseRoles = []

  /// The number as an `Int`.
  var value: Int { Int(number) }

  /// The unit it names, if it names one.
  var unit: TimeUnit? { roles.has(.unit) ? TimeUnit(rawValue: Int(code)) : nil }

  /// Adds the roles and values of the other word.
  mutating func merge(_ other: Word) {
    roles.formUnion(other.roles)
    clauses.formUnion(other.clauses)
    if other.number != 0 { number = other.number }
    if other.code != 0 { code = other.code }
  }
}
