internal import Glibc
package import LinuxSystem

extension ScratchDirectory {
  /// Makes a symbolic link with the given target.
  public func makeLink(_ name: String, to target: String) throws {
    try check("symlink") { unsafe symlink(target, path(name)) }
  }

  /// Gives a file of the directory a further name.
  public func makeHardLink(_ name: String, to file: String) throws {
    try check("link") { unsafe link(path(file), path(name)) }
  }

  /// Makes a FIFO.
  public func makeFIFO(_ name: String) throws {
    try check("mkfifo") { unsafe mkfifo(path(name), 0o600) }
  }

  /// Gives a file or folder another name.
  public func move(_ old: String, to new: String) throws {
    try check("rename") { unsafe rename(path(old), path(new)) }
  }

  /// Sets the permissions of a file or folder.
  public func setPermissions(_ permissions: UInt32, of name: String) throws {
    try check("chmod") { unsafe chmod(path(name), permissions) }
  }

  /// Opens a file for appending, making it when there is none, as a slow writer does.
  package func openForWriting(_ name: String) throws -> OwnedDescriptor {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC
    let number = unsafe open(path(name), flags, 0o644)
    guard number >= 0 else { throw SystemError(call: "open", code: errno) }
    return OwnedDescriptor(adopting: number)
  }

  private func check(_ call: String, _ body: () -> Int32) throws {
    guard body() == 0 else { throw SystemError(call: call, code: errno) }
  }
}
