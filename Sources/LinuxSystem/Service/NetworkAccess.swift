internal import CLinux
internal import Glibc

/// Whether this process, and what it starts, has a way to other machines.
public enum NetworkAccess {
  /// What stands in the way, as a clause without a subject; nothing when nothing is known to.
  ///
  /// A service manager may refuse the sockets (`RestrictAddressFamilies=`) or leave no more than the
  /// loopback (`PrivateNetwork=`). Addresses that it refuses (`IPAddressDeny=`) cannot be told.
  public static var obstacle: String? {
    guard hasSockets else { return "may not use the sockets of the Internet" }
    guard let table = try? interfaceTable(), interfaces(in: table) == ["lo"] else { return nil }
    return "has no network interface but the loopback"
  }

  private static var hasSockets: Bool {
    let number = socket(AF_INET, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard number >= 0 else { return false }
    _ = OwnedDescriptor(adopting: number)
    return true
  }

  /// The corresponding file is `/proc/self/net/dev`.
  private static func interfaceTable() throws(SystemError) -> [UInt8] {
    let file = OwnedDescriptor(
      adopting: try systemCall("open", on: "/proc/self/net/dev") {
        unsafe linux_openat(AT_FDCWD, "/proc/self/net/dev", O_RDONLY | O_CLOEXEC, 0)
      }
    )
    return try file.content(limit: 1 << 20) ?? []
  }

  /// The names before the colons, after two lines of headings.
  static func interfaces(in table: [UInt8]) -> Set<String> {
    let lines = table.split(separator: UInt8(ascii: "\n")).dropFirst(2)
    return Set(
      lines.map { line in
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        return String(decoding: name.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      }
    )
  }
}
