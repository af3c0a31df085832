import Glibc
import LinuxSystem

/// A watched folder that is there, and what tells it from another put in its place.
///
/// It is opened anew each time, since the kernel does not tell of the end of a folder that is held
/// open; the links in its path are the administrator's own.
struct WatchedRoot: Sendable {
  /// The path by which the configuration names it.
  let path: FilePath

  /// The name of the file system when changes may come in it without being announced.
  let silentFileSystem: String?

  private let device: UInt64
  private let inode: UInt64

  /// Finds the folder.
  init(_ path: FilePath) throws(SystemError) {
    self.path = path
    let directory = try Directory(path)
    let found = try directory.descriptor.signature()
    device = found.device
    inode = found.inode
    silentFileSystem = directory.fileSystemType().silentName
  }

  /// Whether the path leads to this folder no more.
  ///
  /// - Throws: ``LinuxSystem/SystemError`` when that cannot be told, as for want of descriptors.
  func isAway() throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try open()
      return false
    } catch  where !error.mayPass {
      return true
    }
  }

  /// Opens a folder below it, name by name.
  ///
  /// - Parameter relative: The path from this folder.
  /// - Returns: The open folder.
  /// - Throws: ``LinuxSystem/SystemError``; `ENOENT` when another folder has taken its place.
  func directory(_ relative: FilePath) throws(SystemError) -> Directory {
    try open().directory(at: relative.components)
  }

  private func open() throws(SystemError) -> Directory {
    let directory = try Directory(path)
    let found = try directory.descriptor.signature()
    guard found.device == device, found.inode == inode else {
      throw SystemError(call: "openat", code: ENOENT, path: path)
    }
    return directory
  }
}
