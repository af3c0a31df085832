internal import CLinux
internal import Glibc

/// An open directory, through which everything in it is reached without resolving a path again.
///
/// Symbolic links are never followed below the path that the directory was opened by.
public struct Directory: ~Copyable, Sendable {
  /// The open descriptor.
  public let descriptor: OwnedDescriptor

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  private init(_ descriptor: consuming OwnedDescriptor) {
    self.descriptor = descriptor
  }

  /// Opens a directory by its path, as an administrator gave it: links on the way are followed.
  public init(_ path: FilePath) throws(SystemError) {
    let number = try systemCall("open", on: path) {
      unsafe path.bytes.withCString { unsafe linux_openat(AT_FDCWD, $0, Self.flags, 0) }
    }
    descriptor = OwnedDescriptor(adopting: number)
  }

  /// Opens a directory in this one.
  public func directory(_ name: [UInt8]) throws(SystemError) -> Directory {
    Directory(try open(name, flags: Self.flags | O_NOFOLLOW))
  }

  /// Opens a directory below this one, name by name; no names mean this directory once more.
  public func directory(at names: some Sequence<[UInt8]>) throws(SystemError) -> Directory {
    var current = try directory([UInt8(ascii: ".")])
    for name in names { current = try current.directory(name) }
    return current
  }

  /// Opens a file in this directory for reading.
  ///
  /// A FIFO does not block and a terminal does not become ours, but whether it is a regular file is
  /// for the caller to see in its signature.
  public func file(_ name: [UInt8]) throws(SystemError) -> OwnedDescriptor {
    try open(name, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  func open(
    _ name: [UInt8],
    flags: Int32,
    mode: UInt32 = 0
  ) throws(SystemError) -> OwnedDescriptor {
    let number = try systemCall("openat", on: FilePath(name)) {
      unsafe name.withCString { unsafe linux_openat(descriptor.rawValue, $0, flags, mode) }
    }
    return OwnedDescriptor(adopting: number)
  }

  /// The signature of what bears a name in this directory; of a link, its own.
  public func signature(of name: [UInt8]) throws(SystemError) -> FileSignature {
    var status = stat()
    try systemCall("fstatat", on: FilePath(name)) {
      unsafe name.withCString {
        unsafe fstatat(descriptor.rawValue, $0, &status, AT_SYMLINK_NOFOLLOW)
      }
    }
    return FileSignature(status)
  }

  /// Removes a name that is no directory.
  public func remove(_ name: [UInt8]) throws(SystemError) {
    try systemCall("unlinkat", on: FilePath(name)) {
      unsafe name.withCString { unsafe unlinkat(descriptor.rawValue, $0, 0) }
    }
  }

  /// Gives a file of this directory another name in it, in place of whatever bears that name.
  public func rename(_ old: [UInt8], to new: [UInt8]) throws(SystemError) {
    try systemCall("renameat", on: FilePath(new)) {
      unsafe old.withCString { old in
        unsafe new.withCString { new in
          unsafe renameat(descriptor.rawValue, old, descriptor.rawValue, new)
        }
      }
    }
  }

  /// Makes a directory in this one unless there is one.
  public func makeDirectory(_ name: [UInt8], mode: UInt32) throws(SystemError) {
    do {
      try systemCall("mkdirat", on: FilePath(name)) {
        unsafe name.withCString { unsafe mkdirat(descriptor.rawValue, $0, mode) }
      }
    } catch  where error.code == EEXIST {
      return
    }
  }

  /// Opens a directory, which is made if it is not there, with those above it.
  ///
  /// - Parameters:
  ///   - path: The path of the directory.
  ///   - mode: The permissions of those that are made.
  /// - Returns: The directory.
  /// - Throws: ``SystemError`` when it can be neither opened nor made.
  public static func making(_ path: FilePath, mode: UInt32) throws(SystemError) -> Directory {
    do throws(SystemError) {
      return try Directory(path)
    } catch  where error.code == ENOENT && path.bytes.count > 1 {
      try making(path.parent, mode: mode).makeDirectory(path.name, mode: mode)
      return try Directory(path)
    }
  }

  /// Waits until names given and taken in this directory are on the disk.
  public func sync() throws(SystemError) {
    try descriptor.sync()
  }
}
