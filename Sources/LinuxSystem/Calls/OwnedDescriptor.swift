internal import CLinux
internal import Glibc

/// A file descriptor with one owner, which closes it.
public struct OwnedDescriptor: ~Copyable, Sendable {
  /// The number the kernel knows it by.
  public let rawValue: Int32

  /// Takes ownership of an open descriptor.
  public init(adopting rawValue: Int32) {
    self.rawValue = rawValue
  }

  deinit {
    _ = close(rawValue)
  }

  /// Gives up ownership: the caller closes the descriptor.
  public consuming func release() -> Int32 {
    let number = rawValue
    discard self
    return number
  }
}

extension OwnedDescriptor {
  /// Reads at most `count` bytes; none at the end of the file.
  ///
  /// The corresponding C function is `read`.
  public func read(upTo count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      do throws(SystemError) {
        length = try systemCall("read") {
          unsafe Glibc.read(rawValue, buffer.baseAddress, count)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of the bytes.
  ///
  /// The corresponding C function is `write`.
  public func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    let contiguous = Array(bytes)
    var offset = 0
    while offset < contiguous.count {
      offset += try systemCall("write") {
        unsafe contiguous.withUnsafeBytes {
          unsafe Glibc.write(
            rawValue,
            $0.baseAddress?.advanced(by: offset),
            contiguous.count - offset
          )
        }
      }
    }
  }

  /// Writes as many of the bytes as there is room for.
  ///
  /// - Parameter bytes: What to write.
  /// - Returns: How many were written; none when there is no room now.
  /// - Throws: ``SystemError``, such as when the other end is closed.
  public func writeSome(_ bytes: [UInt8]) throws(SystemError) -> Int {
    do throws(SystemError) {
      return try systemCall("write") {
        unsafe bytes.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      }
    } catch  where error.code == EAGAIN {
      return 0
    }
  }

  /// Waits until what was written is on the disk.
  ///
  /// The corresponding C function is `fsync`.
  public func sync() throws(SystemError) {
    try systemCall("fsync") { fsync(rawValue) }
  }
}
