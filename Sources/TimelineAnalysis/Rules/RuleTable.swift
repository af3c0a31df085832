/// All rules, by the roles that their first words have.
struct RuleTable: Sendable {
  /// The rules; of two that read equally far, the first wins.
  let all: [Rule]

  /// The roles that some rule starts with.
  let starts: Roles

  /// The rules that start with each role, as bits of their indices, by the bit of the role.
  private let byRole: [UInt64]

  /// The table of the rules there are.
  static let shared = RuleTable(Rule.all)

  private init(_ rules: [Rule]) {
    all = rules
    starts = rules.reduce(into: Roles()) { $0.formUnion($1.starts) }
    byRole = (0..<64).map { bit in
      rules.indices.reduce(UInt64(0)) {
        rules[$1].starts.rawValue >> UInt64(bit) & 1 == 1 ? $0 | 1 << UInt64($1) : $0
      }
    }
  }

  /// Returns the rules that may start with a word, as bits of their indices.
  func starting(with roles: Roles) -> UInt64 {
    var rest = roles.rawValue & starts.rawValue
    var rules: UInt64 = 0
    while rest != 0 {
      rules |= byRole[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return rules
  }
}
