internal import CLinux
internal import Glibc

/// What kind of file a name stands for.
public enum FileKind: Hashable, Sendable {
  /// A file with content.
  case regular

  /// A directory.
  case directory

  /// A symbolic link, whatever it points to.
  case symbolicLink

  /// A FIFO, a socket or a device.
  case special

  init(mode: UInt32) {
    switch mode & 0o170000 {
    case 0o100000: self = .regular
    case 0o040000: self = .directory
    case 0o120000: self = .symbolicLink
    default: self = .special
    }
  }

  /// Reads the type of a directory entry; nothing when the file system does not tell.
  init?(entryType: UInt8) {
    switch Int(entryType) {
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .directory
    case Int(DT_LNK): self = .symbolicLink
    case Int(DT_UNKNOWN): return nil
    default: self = .special
    }
  }
}
