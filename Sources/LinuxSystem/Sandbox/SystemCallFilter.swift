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
  private static let starting = ["execve", "execveat", "fork", "vfork", "clone", "clone3"]

  /// Calls by which a worker could hurt other processes of the same user, such as the one that
  /// started it.
  private static let reaching = [
    "tkill", "pidfd_open", "pidfd_send_signal", "rt_sigqueueinfo", "rt_tgsigqueueinfo",
    "sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr", "setpriority",
    "ioprio_set", "process_madvise", "process_mrelease", "migrate_pages", "move_pages",
  ]

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
      always.filter { !network || !sockets.contains($0) }
      + (programs ? leaving : starting + reaching)
    for name in refused {
      let number = unsafe seccomp_syscall_resolve_name(name)
      guard number != __NR_SCMP_ERROR else { continue }
      // A call that this architecture lacks cannot be refused, and need not be.
      unsafe _ = seccomp_rule_add_array(filter, refusal, number, 0, nil)
    }
    if programs { unsafe refuseNamespaces(filter) } else { unsafe refuseOthers(filter) }
    let code = unsafe seccomp_load(filter)
    guard code == 0 else { throw SystemError(call: "seccomp_load", code: -code) }
  }

  /// Refuses signals to other processes, by whatever call, and limits to what they may use.
  private static func refuseOthers(_ filter: scmp_filter_ctx) {
    for name in ["kill", "tgkill"] {
      unsafe refuse(name, unlessFirstIs: UInt64(getpid()), filter)
    }
    unsafe refuse("prlimit64", unlessFirstIs: 0, filter)
    let fcntl = unsafe seccomp_syscall_resolve_name("fcntl")
    for command in signalling {
      var asked = scmp_arg_cmp(arg: 1, op: SCMP_CMP_EQ, datum_a: command, datum_b: 0)
      unsafe _ = seccomp_rule_add_array(filter, refusal, fcntl, 1, &asked)
    }
  }

  private static func refuse(
    _ name: String,
    unlessFirstIs number: UInt64,
    _ filter: scmp_filter_ctx
  ) {
    var asked = scmp_arg_cmp(arg: 0, op: SCMP_CMP_NE, datum_a: number, datum_b: 0)
    let call = unsafe seccomp_syscall_resolve_name(name)
    unsafe _ = seccomp_rule_add_array(filter, refusal, call, 1, &asked)
  }

  /// The commands `F_SETOWN`, `F_SETSIG` and `F_SETOWN_EX` of `fcntl`, by which the kernel sends
  /// signals in a process's name.
  private static let signalling: [UInt64] = [8, 10, 15]

  /// Refuses new namespaces to a program that may start others.
  ///
  /// What `clone3` is asked for cannot be looked at, so it is said not to exist, upon which the C
  /// library takes `clone`.
  private static func refuseNamespaces(_ filter: scmp_filter_ctx) {
    let (clone, clone3) = unsafe (
      seccomp_syscall_resolve_name("clone"), seccomp_syscall_resolve_name("clone3")
    )
    unsafe _ = seccomp_rule_add_array(filter, absence, clone3, 0, nil)
    for flag in namespaces {
      var asked = scmp_arg_cmp(arg: 0, op: SCMP_CMP_MASKED_EQ, datum_a: flag, datum_b: flag)
      unsafe _ = seccomp_rule_add_array(filter, refusal, clone, 1, &asked)
    }
  }

  /// The flags `CLONE_NEW…` of `clone`: mounts, control groups, names, IPC, users, processes, network.
  private static let namespaces: [UInt64] = [
    0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000,
  ]

  /// The action `SCMP_ACT_ERRNO(ENOSYS)`.
  private static let absence: UInt32 = 0x0005_0000 | UInt32(ENOSYS)

  /// The action `SCMP_ACT_ERRNO(EPERM)`, whose macro Swift does not import.
  private static let refusal: UInt32 = 0x0005_0000 | UInt32(EPERM)
}
