internal import Glibc

extension SystemCallFilter {
  /// For a process that starts no program and opens nothing: it may use its memory, its processor
  /// time and the descriptors it was given, and nothing besides.
  ///
  /// All that it may do is named, as what an attacker could think of is not: what is missing here is
  /// refused, whatever later kernels bring.
  static var work: SystemCallFilter {
    let own = getpid()
    return SystemCallFilter(
      otherwise: .refused,
      rules: Rule.rules(.allowed, useful) + [
        Rule(call: "kill", outcome: .allowed, argument: .equals(own, at: 0)),
        Rule(call: "tgkill", outcome: .allowed, argument: .equals(own, at: 0)),
        Rule(call: "prlimit64", outcome: .allowed, argument: .equals(0, at: 0)),
      ]
    )
  }

  /// Calls that reach nobody else.
  private static let useful = """
    read readv pread64 recvmsg recvfrom write writev sendmsg sendto close lseek fstat newfstatat
    fadvise64 poll ppoll
    brk mmap munmap mremap mprotect madvise membarrier
    futex futex_waitv set_robust_list rseq sched_yield sched_getaffinity getcpu
    rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack pause restart_syscall
    clock_gettime clock_getres clock_nanosleep nanosleep gettimeofday time times
    getpid gettid getppid getuid geteuid getgid getegid uname sysinfo getrandom
    getrusage getrlimit setrlimit exit exit_group
    """
}
