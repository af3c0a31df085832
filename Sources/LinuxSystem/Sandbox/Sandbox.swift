internal import CLinux
internal import Glibc

/// What confines a process that reads what a stranger wrote.
///
/// Landlock and the filter hold for the calling thread and what it starts later: apply a sandbox
/// first of all, before there is another thread.
public struct Sandbox: Hashable, Sendable {
  /// Paths that may be read.
  public let readable: [FilePath]

  /// Paths of which programs may be run, and which may be read.
  public let executable: [FilePath]

  /// Files that may be read and written, such as `/dev/null`.
  public let writable: [FilePath]

  /// Whether programs may use sockets.
  public let network: Bool

  /// What may be used.
  public let limits: ResourceLimits

  /// Creates a sandbox; with no paths at all, nothing can be opened and no program started.
  public init(
    readable: [FilePath] = [],
    executable: [FilePath] = [],
    writable: [FilePath] = [],
    network: Bool = false,
    limits: ResourceLimits = ResourceLimits()
  ) {
    self.readable = readable
    self.executable = executable
    self.writable = writable
    self.network = network
    self.limits = limits
  }

  /// Whether the kernel can keep a process from the file system.
  public static var isSupported: Bool { linux_landlock_version() > 0 }

  /// Confines this process, for good.
  ///
  /// - Returns: Whether Landlock is in force; without it in the kernel the rest still is.
  /// - Throws: ``SystemError`` when something that the kernel has cannot be applied.
  @discardableResult
  public func apply() throws(SystemError) -> Bool {
    try systemCall("prctl") { linux_renounce_privileges() }
    try limits.apply()
    let isLandlocked = Self.isSupported
    if isLandlocked { try restrictPaths() }
    let filter: SystemCallFilter = executable.isEmpty ? .work : .programs(network: network)
    try filter.apply()
    return isLandlocked
  }

  private func restrictPaths() throws(SystemError) {
    let ruleset = OwnedDescriptor(
      adopting: try systemCall("landlock_create_ruleset") { linux_landlock_ruleset(network) }
    )
    for path in readable { try allow(path, in: ruleset) }
    for path in executable { try allow(path, in: ruleset, executable: true) }
    for path in writable { try allow(path, in: ruleset, writable: true) }
    try systemCall("landlock_restrict_self") { linux_landlock_restrict(ruleset.rawValue) }
  }

  private func allow(
    _ path: FilePath,
    in ruleset: borrowing OwnedDescriptor,
    executable: Bool = false,
    writable: Bool = false
  ) throws(SystemError) {
    let number = unsafe path.bytes.withCString { unsafe linux_open_path($0) }
    // A path that is not there needs no permission.
    guard number >= 0 else { return }
    let opened = OwnedDescriptor(adopting: number)
    let set = ruleset.rawValue
    try systemCall("landlock_add_rule", on: path) {
      linux_landlock_allow(set, opened.rawValue, executable, writable)
    }
  }
}
