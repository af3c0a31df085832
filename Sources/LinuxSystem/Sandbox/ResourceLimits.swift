internal import CLinux

/// What a process may use; what is not given stays as it is.
public struct ResourceLimits: Hashable, Sendable {
  /// The address space, in bytes.
  public let memory: Int?

  /// The processor time, in seconds.
  public let seconds: Int?

  /// The size of any file it writes, in bytes.
  public let fileSize: Int?

  /// The number of descriptors.
  public let descriptors: Int?

  /// Creates limits.
  public init(
    memory: Int? = nil,
    seconds: Int? = nil,
    fileSize: Int? = nil,
    descriptors: Int? = nil
  ) {
    self.memory = memory
    self.seconds = seconds
    self.fileSize = fileSize
    self.descriptors = descriptors
  }

  /// Lets this process use some seconds more of a processor than it has so far, after which the
  /// kernel ends it.
  ///
  /// The corresponding C functions are `getrusage` and `setrlimit`.
  public static func allow(moreSeconds seconds: Int) throws(SystemError) {
    try systemCall("setrlimit") { linux_limit_processor(UInt64(max(seconds, 0))) }
  }

  /// Sets the limits for this process, for good, and forbids core dumps.
  ///
  /// The corresponding C function is `setrlimit`.
  public func apply() throws(SystemError) {
    let limits = [
      (linux_limit_memory, memory), (linux_limit_seconds, seconds),
      (linux_limit_file_size, fileSize), (linux_limit_descriptors, descriptors),
      (linux_limit_core, 0),
    ]
    for case (let resource, let limit?) in limits {
      try systemCall("setrlimit") { linux_limit(resource, UInt64(max(limit, 0))) }
    }
  }
}
