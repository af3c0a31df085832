/// What a word does between clauses, by which labels of events are cut.
struct ClauseRoles: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Joins clauses of equal rank: "and".
  static let coordinator = ClauseRoles(rawValue: 1)

  /// Opens a subordinate clause: "which".
  static let subordinator = ClauseRoles(rawValue: 2)

  /// Opens a clause that says what happened at a time: "when".
  static let temporal = ClauseRoles(rawValue: 4)

  /// Is a form of "be", "have" and the like, which wants its subject before it.
  static let auxiliary = ClauseRoles(rawValue: 8)

  /// Is a verb of beginning or ending.
  static let inceptive = ClauseRoles(rawValue: 16)

  /// Is the past of a verb, where no ending tells it.
  static let verb = ClauseRoles(rawValue: 32)

  /// Is a verb by which a time or an event brings about what stands after it: "the 1990s saw".
  static let witnessing = ClauseRoles(rawValue: 64)

  /// Opens a clause of either kind.
  static let connector: ClauseRoles = [.coordinator, .subordinator]

  /// Whether it shares a role with the other set.
  func has(_ other: ClauseRoles) -> Bool { rawValue & other.rawValue != 0 }
}
