import Glibc

/// What somebody might try who has taken over a worker: system calls with their numbers on x86-64 and
/// arguments with which they would do something.
enum Attack {
  /// The names of those that the kernel did not refuse.
  static var successes: [String] {
    #if arch(x86_64)
    guard let call = systemCall() else { return ["no way to try"] }
    return attempts().filter { attempt in
      errno = 0
      let words = attempt.arguments + [Int](repeating: 0, count: 6)
      let result = call(attempt.number, words[0], words[1], words[2], words[3], words[4], words[5])
      return result != -1 || errno != EPERM
    }.map(\.name)
    #else
    return []
    #endif
  }

  private typealias Call = @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int

  private typealias Attempt = (name: String, number: Int, arguments: [Int])

  /// The C function `syscall`, which Swift does not import for its variable arguments.
  private static func systemCall() -> Call? {
    unsafe dlsym(UnsafeMutableRawPointer(bitPattern: 0), "syscall").map {
      unsafe unsafeBitCast($0, to: Call.self)
    }
  }

  /// A path that exists, for the life of the process.
  private static func path() -> Int { unsafe Int(bitPattern: strdup("/tmp")) }

  private static func attempts() -> [Attempt] {
    let parent = Int(getppid())
    return files() + memory() + [
      // Signals to the parent, by every way there is.
      ("kill", 62, [parent, 0]), ("kill all", 62, [-1, 0]), ("tkill", 200, [parent, 0]),
      ("tgkill", 234, [parent, parent, 0]), ("rt_sigqueueinfo", 129, [parent, 0]),
      ("pidfd_open", 434, [parent]), ("pidfd_send_signal", 424, [0]),
      ("F_SETOWN", 72, [0, 8, parent]), ("F_SETSIG", 72, [0, 10, 9]), ("F_SETOWN_EX", 72, [0, 15]),
      ("F_SETOWN with high bits", 72, [0, 1 << 32 | 8, parent]),
      ("FIOSETOWN", 16, [0, 0x8901, path()]), ("SIOCSPGRP", 16, [0, 0x8902, path()]),
      // What it may use and when it runs.
      ("prlimit", 302, [parent, 7]), ("setpriority", 141, [0, parent, 19]),
      ("ioprio_set", 251, [1, parent, 3 << 13]), ("sched_setscheduler", 144, [parent]),
      ("sched_setattr", 314, [parent]), ("sched_setaffinity", 203, [parent]),
      // New processes, namespaces, sockets.
      ("fork", 57, []), ("vfork", 58, []), ("clone", 56, [17]), ("clone3", 435, []),
      ("execve", 59, [path()]), ("execveat", 322, [0, path()]), ("unshare", 272, [0x1000_0000]),
      ("setns", 308, []), ("socket", 41, [1, 1]), ("socketpair", 53, [1, 1]),
      // The kernel's own affairs.
      ("keyctl", 250, []), ("add_key", 248, []), ("bpf", 321, []), ("perf_event_open", 298, []),
      ("personality", 135, [0xffff_ffff]), ("quotactl", 179, []), ("syslog", 103, [10]),
      ("a call of a kernel to come", 511, []),
    ]
  }

  /// Files that it has not been given, by calls that Landlock does not look at as well.
  private static func files() -> [Attempt] {
    [
      ("open", 2, [path()]), ("openat", 257, [-100, path()]), ("openat2", 437, [-100, path()]),
      ("truncate", 76, [path()]), ("chmod", 90, [path(), 0o1777]),
      ("fchmodat2", 452, [-100, path(), 0o1777]), ("chown", 92, [path(), -1, -1]),
      ("fchown", 93, [0, -1, -1]), ("utimensat", 280, [-100, path()]), ("setxattr", 188, [path()]),
      ("setxattrat", 463, []), ("inotify_init1", 294, []), ("fanotify_init", 300, []),
      ("io_uring_setup", 425, [8]), ("memfd_create", 319, [path()]), ("mount", 165, []),
      ("chroot", 161, [path()]), ("chdir", 80, [path()]), ("sync", 162, []),
      ("F_SETLEASE", 72, [0, 1_024]), ("name_to_handle_at", 303, []),
    ]
  }

  /// The memory of others, and memory that stays.
  private static func memory() -> [Attempt] {
    [
      ("ptrace", 101, [16, Int(getppid())]), ("process_vm_readv", 310, [Int(getppid())]),
      ("process_vm_writev", 311, [Int(getppid())]), ("pidfd_getfd", 438, []), ("kcmp", 312, []),
      ("shmget", 29, [0, 4_096, 0o1600]), ("semget", 64, [0, 1, 0o1600]),
      ("msgget", 68, [0, 0o1600]), ("mq_open", 240, [path()]), ("userfaultfd", 323, []),
      ("process_madvise", 440, []), ("migrate_pages", 256, []),
    ]
  }
}
