/// Who may read and write a file.
public struct FileAccess: Hashable, Sendable {
  /// The permissions to read and write, such as `0o644`.
  public let permissions: UInt32

  /// The user who owns the file.
  public let owner: UInt32

  /// The group that owns the file.
  public let group: UInt32

  /// Who may do so besides.
  public let list: AccessList?

  /// Whether nobody may read or write this file who may not the other.
  public func isWithin(_ other: FileAccess) -> Bool {
    guard permissions & ~other.permissions == 0 else { return false }
    // On a list, the group's permissions are the most that anybody on it has, and not the group's.
    return list == other.list || list == nil && permissions >> 3 & ~other.permissions & 0o7 == 0
  }
}

extension OwnedDescriptor {
  /// Who may read and write the open file.
  public func access() throws(SystemError) -> FileAccess {
    let file = try signature()
    return FileAccess(
      permissions: file.permissions & 0o666,
      owner: file.owner,
      group: file.group,
      list: try accessList()
    )
  }
}
