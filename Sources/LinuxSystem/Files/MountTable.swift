internal import CLinux
internal import Glibc

/// The kernel's table of mounts, which tells when something is mounted or unmounted.
public final class MountTable: Sendable {
  /// The open descriptor, in an exceptional state after each change.
  public let descriptor: OwnedDescriptor

  /// Opens the table.
  public init() throws(SystemError) {
    descriptor = OwnedDescriptor(
      adopting: try systemCall("open", on: "/proc/self/mountinfo") {
        unsafe linux_openat(AT_FDCWD, "/proc/self/mountinfo", O_RDONLY | O_CLOEXEC, 0)
      }
    )
  }

  /// The paths at which something is mounted.
  ///
  /// - Returns: The paths, in the order of the mounts.
  /// - Throws: ``SystemError`` when the table cannot be read.
  public func points() throws(SystemError) -> [FilePath] {
    var content: [UInt8] = []
    _ = lseek(descriptor.rawValue, 0, SEEK_SET)
    while case let chunk = try descriptor.read(upTo: 64 << 10), !chunk.isEmpty { content += chunk }
    return Self.parse(content)
  }

  /// Takes the fifth field of each line, in which `\040` stands for a space and so on.
  static func parse(_ content: [UInt8]) -> [FilePath] {
    content.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      return fields.count > 4 ? FilePath(unescape(fields[4])) : nil
    }
  }

  private static func unescape(_ field: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = field
    while let first = rest.popFirst() {
      let digits = rest.prefix(3)
      if first == UInt8(ascii: "\\"), digits.count == 3,
        let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(first)
      }
    }
    return bytes
  }
}
