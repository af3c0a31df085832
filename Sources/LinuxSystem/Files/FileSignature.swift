internal import CLinux
internal import Glibc

/// What tells one state of a file from another without reading it.
///
/// Two equal signatures mean the same file in the same state as far as the kernel keeps count: the
/// change time is set at every write, and no program can set it back.
public struct FileSignature: Codable, Hashable, Sendable {
  /// The device that holds the file.
  public let device: UInt64

  /// The number of the file on its device.
  public let inode: UInt64

  /// The size in bytes.
  public let size: Int

  /// When the content last changed, in nanoseconds since 1970.
  public let modified: Int64

  /// When content or attributes last changed, in nanoseconds since 1970.
  public let changed: Int64

  /// The type and the permissions, as `st_mode`.
  public let mode: UInt32

  /// The user who owns the file.
  public let owner: UInt32

  /// The group that owns the file.
  public let group: UInt32

  /// How many names the file has.
  public let links: UInt64

  /// What kind of file it is.
  public var kind: FileKind { FileKind(mode: mode) }

  /// The permissions alone, such as `0o644`.
  public var permissions: UInt32 { mode & 0o7777 }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    mode = UInt32(status.st_mode)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    links = UInt64(status.st_nlink)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
      &+ Int64(time.tv_nsec)
  }
}

extension OwnedDescriptor {
  /// The present signature of the open file.
  ///
  /// It is asked as that of a name is, so that the two agree even where a library stands between,
  /// such as one that fakes times. The corresponding C function is `fstatat`.
  public func signature() throws(SystemError) -> FileSignature {
    var status = stat()
    try systemCall("fstat") { unsafe linux_stat(rawValue, &status) }
    return FileSignature(status)
  }
}
