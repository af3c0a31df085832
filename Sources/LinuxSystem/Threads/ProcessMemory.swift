internal import CLinux

/// How the process keeps memory it has done with.
public enum ProcessMemory {
  /// Lets many threads share few pools, so that threads at rest hold little; call it at start.
  public static func limitPools(to count: Int) {
    linux_limit_arenas(Int32(clamping: count))
  }

  /// Lets the kernel end this process, and what it starts, before others when memory runs out.
  ///
  /// The corresponding file is `/proc/self/oom_score_adj`.
  public static func volunteerForEnding() {
    linux_volunteer_for_memory()
  }

  /// The memory that a process occupies, in bytes; nothing when it cannot be told.
  ///
  /// The corresponding file is `/proc/PID/statm`.
  public static func residentBytes(of process: Int32) -> Int? {
    let resident = linux_resident_bytes(process)
    return resident >= 0 ? Int(resident) : nil
  }

  /// Gives what is free back to the kernel.
  ///
  /// The corresponding C function is `malloc_trim`.
  public static func trim() {
    linux_trim_memory()
  }
}
