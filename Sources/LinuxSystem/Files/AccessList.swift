internal import CLinux
internal import Glibc

/// The users and groups who may read or write a file besides those of whom its permissions speak, as
/// acl(5) has them; leave to run it is not kept.
public struct AccessList: Hashable, Sendable {
  /// As the kernel gives and takes it: a version of four bytes, then for each entry its kind and its
  /// permissions of two bytes each and a number of four, all with the lowest byte first.
  let bytes: [UInt8]

  private static let headerLength = 4
  private static let entryLength = 8

  /// Reads a list; nothing when it is none.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > Self.headerLength,
      (bytes.count - Self.headerLength).isMultiple(of: Self.entryLength)
    else { return nil }
    var bytes = bytes
    for entry in stride(from: Self.headerLength, to: bytes.count, by: Self.entryLength) {
      bytes[entry + 2] &= 0o6
    }
    self.bytes = bytes
  }
}

extension OwnedDescriptor {
  /// The list of access of an open file; nothing when its permissions say all.
  ///
  /// The corresponding C function is `fgetxattr`.
  public func accessList() throws(SystemError) -> AccessList? {
    do throws(SystemError) {
      let length = try systemCall("fgetxattr") { linux_access_list(rawValue, nil, 0) }
      var bytes = [UInt8](repeating: 0, count: length)
      let read = try systemCall("fgetxattr") {
        unsafe linux_access_list(rawValue, &bytes, length)
      }
      return AccessList(Array(bytes.prefix(read)))
    } catch  where error.code == ENODATA || error.code == EOPNOTSUPP {
      return nil
    }
  }

  /// Gives an open file a list of access, or takes from it what it has by its folder.
  ///
  /// The corresponding C functions are `fsetxattr` and `fremovexattr`.
  func setAccessList(_ list: AccessList?) throws(SystemError) {
    if let list {
      try systemCall("fsetxattr") {
        unsafe linux_set_access_list(rawValue, list.bytes, list.bytes.count)
      }
      return
    }
    do throws(SystemError) {
      try systemCall("fremovexattr") { linux_remove_access_list(rawValue) }
    } catch  where error.code == ENODATA || error.code == EOPNOTSUPP {
      return
    }
  }
}
