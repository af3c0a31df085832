internal import CSeccomp
internal import Glibc

/// Which system calls a confined process may make, as by seccomp(2); those it may not fail.
struct SystemCallFilter {
  /// What becomes of a call for which there is no rule.
  private let otherwise: Outcome

  private let rules: [Rule]

  init(otherwise: Outcome, rules: [Rule]) {
    self.otherwise = otherwise
    self.rules = rules
  }

  /// What becomes of a call.
  enum Outcome {
    case allowed

    /// It fails with `EPERM`.
    case refused

    /// It fails with `ENOSYS`, upon which the C library may take another.
    case absent

    /// The action `SCMP_ACT_ALLOW` or `SCMP_ACT_ERRNO(…)`, whose macro Swift does not import.
    fileprivate var action: UInt32 {
      switch self {
      case .allowed: 0x7fff_0000
      case .refused: 0x0005_0000 | UInt32(EPERM)
      case .absent: 0x0005_0000 | UInt32(ENOSYS)
      }
    }
  }

  /// What becomes of a call, whatever its arguments or if one of them is as described.
  struct Rule {
    let call: String
    let outcome: Outcome
    var argument: Argument?
  }

  /// A condition on an argument.
  ///
  /// The kernel takes numbers of processes, commands and flags for 32 bits wide and cuts off the
  /// rest, which an attacker may set as he likes: only those bits are compared.
  enum Argument {
    case equals(Int32, at: UInt32)
    case differs(Int32, at: UInt32)
    case has(flag: UInt32, at: UInt32)

    fileprivate var comparison: scmp_arg_cmp {
      let low = UInt64(UInt32.max)
      return switch self {
      case .equals(let value, let place):
        scmp_arg_cmp(
          arg: place,
          op: SCMP_CMP_MASKED_EQ,
          datum_a: low,
          datum_b: UInt64(UInt32(bitPattern: value))
        )
      case .differs(let value, let place):
        // Higher bits differ as well, so that the call is refused with them.
        scmp_arg_cmp(
          arg: place,
          op: SCMP_CMP_NE,
          datum_a: UInt64(UInt32(bitPattern: value)),
          datum_b: 0
        )
      case .has(let flag, let place):
        scmp_arg_cmp(
          arg: place,
          op: SCMP_CMP_MASKED_EQ,
          datum_a: UInt64(flag),
          datum_b: UInt64(flag)
        )
      }
    }
  }

  /// Puts the filter into force for the calling thread and all it starts, for good.
  ///
  /// - Throws: ``SystemError`` when it cannot be set.
  func apply() throws(SystemError) {
    guard let filter = unsafe seccomp_init(otherwise.action) else {
      throw SystemError(call: "seccomp_init", code: ENOMEM)
    }
    defer { unsafe seccomp_release(filter) }
    for rule in rules { try unsafe add(rule, to: filter) }
    let code = unsafe seccomp_load(filter)
    guard code == 0 else { throw SystemError(call: "seccomp_load", code: -code) }
  }

  /// The numbers, on every architecture, of calls that are newer than the library may be.
  private static let recent: [String: Int32] = [
    "mount_setattr": 442, "quotactl_fd": 443, "process_mrelease": 448, "fchmodat2": 452,
    "setxattrat": 463, "removexattrat": 466, "open_tree_attr": 467, "file_setattr": 469,
  ]

  private func add(_ rule: Rule, to filter: scmp_filter_ctx) throws(SystemError) {
    let number = unsafe Self.recent[rule.call] ?? seccomp_syscall_resolve_name(rule.call)
    // Nobody can make a call that this architecture lacks.
    guard number >= 0 else { return }
    var comparison = rule.argument?.comparison ?? scmp_arg_cmp()
    let count: UInt32 = rule.argument == nil ? 0 : 1
    let code = unsafe seccomp_rule_add_array(
      filter,
      rule.outcome.action,
      number,
      count,
      &comparison
    )
    guard code == 0 else { throw SystemError(call: "seccomp_rule_add", code: -code) }
  }
}

extension SystemCallFilter.Rule {
  /// Rules for calls by their names, which stand in lines to be read.
  static func rules(
    _ outcome: SystemCallFilter.Outcome,
    _ names: String
  ) -> [SystemCallFilter.Rule] {
    names.split(whereSeparator: \.isWhitespace).map { Self(call: String($0), outcome: outcome) }
  }
}
