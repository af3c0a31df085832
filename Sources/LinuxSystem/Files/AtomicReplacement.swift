internal import CLinux
internal import Glibc

/// A file written so that its name shows either what was there before or all of the new content,
/// at every instant and after a power cut.
///
/// The content goes to a temporary file in the same directory, is synced, and takes the name by a
/// rename; then the directory is synced. Whatever bears the name, such as a symbolic link put there
/// by somebody else, is replaced and never written through.
public struct AtomicReplacement: Sendable {
  /// The permissions of the new file, such as `0o644`.
  public let permissions: UInt32

  /// The owner to give it when the program may, if any.
  public let owner: UInt32?

  /// The group to give it when the program may, if any.
  public let group: UInt32?

  /// Who may read and write it besides, if anyone.
  private let list: AccessList?

  /// Creates a replacement with fixed permissions.
  public init(permissions: UInt32) {
    self.permissions = permissions
    owner = nil
    group = nil
    list = nil
  }

  /// Creates a replacement that is never more readable than a document.
  public init(like document: FileAccess) {
    permissions = document.permissions
    owner = document.owner
    group = document.group
    list = document.list
  }

  /// How a replacement ended without an error.
  public enum Outcome: Hashable, Sendable {
    /// The name shows the new content.
    case replaced

    /// The caller's last look found that the content is out of date; nothing was changed.
    case abandoned
  }

  /// Writes content under a name.
  ///
  /// - Parameters:
  ///   - content: The whole content.
  ///   - name: The name to take.
  ///   - directory: The directory in which it is.
  ///   - syncsDirectory: Whether to wait for the name to be on the disk too; a caller that writes
  ///     many files may sync the directory itself, once.
  ///   - isCurrent: The last look before the name is taken, once the content is on the disk.
  /// - Returns: Whether the name was taken.
  /// - Throws: ``SystemError``; the name then shows what it did before, and the temporary file is
  ///   gone.
  public func write(
    _ content: [UInt8],
    as name: [UInt8],
    in directory: borrowing Directory,
    syncsDirectory: Bool = true,
    ifStill isCurrent: () -> Bool = { true }
  ) throws(SystemError) -> Outcome {
    let temporary = TemporaryName.random().bytes
    do throws(SystemError) {
      // Held until the name is taken, so that whoever clears up knows that the file is in use.
      let lock = try fill(temporary, with: content, in: directory)
      guard isCurrent() else {
        try? directory.remove(temporary)
        return .abandoned
      }
      try directory.rename(temporary, to: name)
      _ = consume lock
    } catch {
      try? directory.remove(temporary)
      throw error
    }
    if syncsDirectory { try directory.sync() }
    return .replaced
  }

  /// Makes the temporary file, with its content on the disk.
  ///
  /// The file is closed for writing when this returns, so that no watcher hears of a writer under the
  /// name that the file takes then.
  ///
  /// - Returns: The file, open for reading, with a lock on it.
  private func fill(
    _ temporary: [UInt8],
    with content: [UInt8],
    in directory: borrowing Directory
  ) throws(SystemError) -> OwnedDescriptor {
    let file = try directory.open(
      temporary,
      flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
      mode: 0o600
    )
    _ = flock(file.rawValue, LOCK_SH | LOCK_NB)
    let lock = try directory.file(temporary)
    _ = flock(lock.rawValue, LOCK_SH | LOCK_NB)
    try file.write(content)
    try setAccess(of: file)
    try file.sync()
    return lock
  }

  /// Gives the file to its group and then opens it up; where the group or the list of access cannot
  /// be had, the group's members and who is listed get no more than everybody.
  private func setAccess(of file: borrowing OwnedDescriptor) throws(SystemError) {
    var allowed = permissions
    let present = try file.signature()
    if let owner, owner != present.owner, geteuid() == 0 {
      _ = fchown(file.rawValue, owner, .max)
    }
    var isExact = (try? file.setAccessList(list)) != nil
    if let group, group != present.group, fchown(file.rawValue, .max, group) != 0 {
      isExact = false
    }
    if !isExact { allowed &= 0o707 | (permissions & 0o007) << 3 }
    try systemCall("fchmod") { fchmod(file.rawValue, mode_t(allowed)) }
  }
}
