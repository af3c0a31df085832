internal import CLinux
internal import Glibc

/// The kernel's table of mounts, which tells when something is mounted or unmounted.
public struct MountTable: ~Copyable, Sendable {
  /// The open descriptor, in an exceptional state after each change.
  public let descriptor: OwnedDescriptor

  /// Opens the table.
  public init() throws(SystemError) {
    descriptor = OwnedDescriptor(
      adopting: try systemCall("open", on: "/proc/self/mountinfo") {
        unsafe linux_openat(AT_FDCWD, "/proc/self/mountinfo", O_RDONLY | O_CLOEXEC, 0)
      }
    )
  }
}
