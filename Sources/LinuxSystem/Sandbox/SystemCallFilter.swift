internal import CSeccomp
internal import Glibc

/// System calls that a confined process is refused, as by seccomp(2).
public enum SystemCallFilter {
  /// Calls that no worker needs and that an attacker would want.
  private static let always = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "ptrace",
    "process_vm_readv", "process_vm_writev", "io_uring_setup", "io_uring_enter",
    "io_uring_register", "bpf", "userfaultfd", "perf_event_open", "mount", "umount2", "move_mount",
    "open_tree", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr", "pivot_root", "chroot",
    "unshare", "setns", "keyctl", "add_key", "request_key", "kexec_load", "kexec_file_load",
    "init_module", "finit_module", "delete_module", "reboot", "swapon", "swapoff", "quotactl",
    "acct", "settimeofday", "clock_settime", "adjtimex", "clock_adjtime", "personality",
    "name_to_handle_at", "open_by_handle_at", "pidfd_getfd", "kcmp", "lookup_dcookie",
  ]

  /// Calls that a worker which starts no program does not need either.
  private static let starting = ["execve", "execveat", "fork", "vfork"]

  /// Calls by which a program could leave the process group with which it is ended.
  private static let leaving = ["setsid", "setpgid"]

  /// Refuses the calls to the calling thread and all it starts, for good; they fail with `EPERM`.
  ///
  /// - Parameters:
  ///   - programs: Whether other programs may be started.
  ///   - network: Whether sockets may be used.
  /// - Throws: ``SystemError`` when the filter cannot be set.
  public static func apply(
    allowingPrograms programs: Bool,
    network: Bool
  ) throws(SystemError) {
    guard let filter = unsafe seccomp_init(SCMP_ACT_ALLOW) else {
      throw SystemError(call: "seccomp_init", code: ENOMEM)
    }
    defer { unsafe seccomp_release(filter) }
    let sockets = Set(["socket", "socketpair", "connect", "bind", "listen", "accept", "accept4"])
    let refused =
      always.filter { !network || !sockets.contains($0) } + (programs ? leaving : starting)
    for name in refused {
      let number = unsafe seccomp_syscall_resolve_name(name)
      guard number != __NR_SCMP_ERROR else { continue }
      // A call that this architecture lacks cannot be refused, and need not be.
      unsafe _ = seccomp_rule_add_array(filter, refusal, number, 0, nil)
    }
    let code = unsafe seccomp_load(filter)
    guard code == 0 else { throw SystemError(call: "seccomp_load", code: -code) }
  }

  /// The action `SCMP_ACT_ERRNO(EPERM)`, whose macro Swift does not import.
  private static let refusal: UInt32 = 0x0005_0000 | UInt32(EPERM)
}
