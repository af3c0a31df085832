internal import CLinux
internal import Glibc

/// One name in a directory.
public struct DirectoryEntry: Hashable, Sendable {
  /// The name, which may be any bytes but `/` and zero.
  public let name: [UInt8]

  /// What it stands for; of a link, the link.
  public let kind: FileKind
}

/// The names in a directory, read bit by bit so that any number of them takes little memory.
@safe
public final class DirectoryListing {
  /// The directory listed.
  public let directory: Directory

  private let stream: OpaquePointer

  /// Starts to list a directory.
  public init(_ directory: consuming Directory) throws(SystemError) {
    let copy = try directory.directory([UInt8(ascii: ".")])
    let number = copy.release()
    guard let stream = unsafe fdopendir(number) else {
      let code = errno
      _ = close(number)
      throw SystemError(call: "fdopendir", code: code)
    }
    unsafe self.stream = stream
    self.directory = directory
  }

  deinit {
    unsafe _ = closedir(stream)
  }

  /// Returns the next name but `.` and `..`, or nothing at the end.
  public func next() throws(SystemError) -> DirectoryEntry? {
    while true {
      var type: UInt8 = 0
      guard let name = unsafe linux_next_entry(stream, &type) else {
        guard errno == 0 else { throw SystemError(call: "readdir", code: errno) }
        return nil
      }
      let bytes = unsafe Array(
        UnsafeRawBufferPointer(start: name, count: strlen(name))
      )
      guard bytes != [0x2E], bytes != [0x2E, 0x2E] else { continue }
      guard let kind = FileKind(entryType: type) ?? kindByLooking(bytes) else { continue }
      return DirectoryEntry(name: bytes, kind: kind)
    }
  }

  private func kindByLooking(_ name: [UInt8]) -> FileKind? {
    try? directory.signature(of: name).kind
  }
}

extension Directory {
  /// All names in the directory, in no order.
  public func entries() throws(SystemError) -> [DirectoryEntry] {
    let listing = try DirectoryListing(directory([UInt8(ascii: ".")]))
    var entries: [DirectoryEntry] = []
    while let entry = try listing.next() { entries.append(entry) }
    return entries
  }

  consuming func release() -> Int32 {
    descriptor.release()
  }
}
