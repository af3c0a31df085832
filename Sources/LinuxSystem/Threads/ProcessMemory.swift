internal import CLinux

/// How the process keeps memory it has done with.
public enum ProcessMemory {
  /// Lets many threads share few pools, so that threads at rest hold little; call it at start.
  public static func limitPools(to count: Int) {
    linux_limit_arenas(Int32(clamping: count))
  }

  /// Gives what is free back to the kernel.
  ///
  /// The corresponding C function is `malloc_trim`.
  public static func trim() {
    linux_trim_memory()
  }
}
