internal import CLinux
internal import Glibc

extension Directory {
  /// Removes a temporary file that a program left behind when it ended in the middle of a write.
  ///
  /// A program that still writes holds a lock on its file; such a file, and one of another user,
  /// stays. The corresponding C functions are `flock` and `unlinkat`.
  ///
  /// - Parameter name: The file's name, as ``TemporaryName`` has it.
  /// - Throws: ``SystemError`` when the file cannot be looked at or removed.
  public func removeUnlessInUse(_ name: [UInt8]) throws(SystemError) {
    let file = try file(name)
    let found = try file.signature()
    guard found.kind == .regular, found.owner == geteuid() || geteuid() == 0,
      flock(file.rawValue, LOCK_EX | LOCK_NB) == 0
    else { return }
    try remove(name)
  }
}
