internal import CLinux

/// The kind of file system that something lies on.
///
/// The corresponding C function is `fstatfs`.
public struct FileSystemType: Hashable, Sendable {
  /// The magic number, as in `linux/magic.h`.
  public let magic: Int64

  /// Creates a type from its magic number.
  public init(magic: Int64) {
    self.magic = magic
  }

  /// The file systems of which changes made elsewhere, or in what lies underneath, are never
  /// announced, with their names.
  private static let silent: [Int64: String] = [
    0x6969: "NFS", 0xFF53_4D42: "SMB", 0xFE53_4D42: "SMB", 0x517B: "SMB", 0x6573_5546: "FUSE",
    0x0102_1997: "9p", 0x00C3_6400: "Ceph", 0x5346_414F: "AFS", 0x7375_7245: "Coda",
    0x6B41_4653: "AFS", 0x7461_636F: "OCFS2", 0x0116_1970: "GFS2", 0x786F_4256: "vboxsf",
    0xBACB_ACBC: "vmhgfs", 0x794C_7630: "overlay",
  ]

  /// The name of the file system when changes may come without being announced.
  public var silentName: String? { Self.silent[magic] }
}

extension Directory {
  /// The file system that the directory lies on.
  public func fileSystemType() -> FileSystemType {
    FileSystemType(magic: linux_file_system_type(descriptor.rawValue))
  }
}
