extension SystemCallFilter {
  /// For a program of others, which may start further ones and needs who knows what: it is refused
  /// what reaches beyond itself, and sockets unless it may use the network.
  static func programs(network: Bool) -> SystemCallFilter {
    SystemCallFilter(
      otherwise: .allowed,
      rules: Rule.rules(.refused, privileged + " " + lasting + " " + reaching)
        + Rule.rules(.refused, network ? "" : sockets)
        + selfish + signalling + namespaces
        // What it is asked for cannot be looked at; the C library takes `clone` instead.
        + [Rule(call: "clone3", outcome: .absent)]
    )
  }

  private static let sockets = "socket socketpair connect bind listen accept accept4"

  /// What no program needs that analyses a text: tracing, mounting, keys, clocks, the kernel's own
  /// affairs, and the ways to it that had faults more often than others.
  private static let privileged = """
    ptrace process_vm_readv process_vm_writev io_uring_setup io_uring_enter io_uring_register bpf
    userfaultfd perf_event_open mount umount2 move_mount open_tree fsopen fsconfig fsmount fspick
    mount_setattr open_tree_attr pivot_root chroot unshare setns keyctl add_key request_key
    kexec_load kexec_file_load init_module finit_module delete_module reboot swapon swapoff quotactl
    quotactl_fd acct settimeofday clock_settime adjtimex clock_adjtime personality
    name_to_handle_at open_by_handle_at pidfd_getfd kcmp lookup_dcookie syslog modify_ldt
    iopl ioperm sethostname setdomainname vhangup mknod mknodat
    """

  /// What changes files that it cannot open, as Landlock lets it, or stays when it has ended:
  /// owners, permissions, times, lengths, attributes; shared memory, semaphores and queues; and
  /// watches, of which a user has so many only.
  private static let lasting = """
    chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat
    truncate setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr
    removexattrat file_setattr shmget shmat shmctl semget semop semtimedop semctl msgget msgsnd
    msgrcv msgctl mq_open mq_unlink inotify_init inotify_init1 inotify_add_watch fanotify_init fanotify_mark
    """

  /// What touches other processes of the same user, or leaves the process group with which it ends.
  private static let reaching =
    "process_madvise process_mrelease migrate_pages move_pages setsid setpgid"

  /// What a program may do to itself only, by the place of the argument that says to whom.
  private static let selfish = [
    ("prlimit64", 0), ("setpriority", 1), ("ioprio_set", 1), ("sched_setscheduler", 0),
    ("sched_setparam", 0), ("sched_setattr", 0),
  ].map { Rule(call: $0, outcome: .refused, argument: .differs(0, at: $1)) }

  /// Ways to have the kernel send signals in one's name, to delay who opens a file, or to type on a
  /// terminal: `F_SETOWN`, `F_SETSIG`, `F_SETOWN_EX`, `F_SETLEASE`; `FIOSETOWN`, `SIOCSPGRP`,
  /// `TIOCSTI`, `TIOCLINUX`.
  private static let signalling =
    [8, 10, 15, 1_024].map {
      Rule(call: "fcntl", outcome: .refused, argument: .equals($0, at: 1))
    }
    + [0x8901, 0x8902, 0x5412, 0x541c].map {
      Rule(call: "ioctl", outcome: .refused, argument: .equals($0, at: 1))
    }

  /// The flags `CLONE_NEW…`: mounts, control groups, names, IPC, users, processes, network.
  private static let namespaces = [
    0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000,
  ].map { Rule(call: "clone", outcome: .refused, argument: .has(flag: $0, at: 0)) }
}
