internal import CLinux
internal import Glibc

/// A byte that two processes see, so that one can tell what the other was at when it ended.
///
/// It is `@unchecked Sendable` since a byte is written and read as a whole.
@safe
public struct SharedByte: ~Copyable, @unchecked Sendable {
  /// The descriptor by which another process gets at the byte.
  public let descriptor: OwnedDescriptor

  private let page: UnsafeMutablePointer<UInt8>

  /// Makes a byte, 0 at first.
  ///
  /// The other process cannot take it away: to look at a page of a file that has become shorter
  /// would end this one. The corresponding C functions are `memfd_create` and `mmap`.
  public init() throws(SystemError) {
    let file = try OwnedDescriptor.memoryFile(holding: [0])
    try systemCall("fcntl") { linux_seal_size(file.rawValue) }
    try self.init(adopting: file)
  }

  /// Takes the byte behind a descriptor that another process has made.
  public init(adopting descriptor: consuming OwnedDescriptor) throws(SystemError) {
    guard let page = unsafe linux_map_page(descriptor.rawValue) else {
      throw SystemError(call: "mmap", code: errno)
    }
    unsafe self.page = page
    self.descriptor = descriptor
  }

  deinit {
    unsafe linux_unmap_page(page)
  }

  /// The byte as it is now.
  public var value: UInt8 { unsafe page.pointee }

  /// Changes the byte.
  public func set(_ value: UInt8) {
    unsafe page.pointee = value
  }
}
