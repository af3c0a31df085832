internal import CLinux
internal import Glibc

extension OwnedDescriptor {
  /// Reads the whole file, or nothing when it holds more than `limit` bytes.
  ///
  /// - Parameter limit: The most bytes to read.
  /// - Returns: The content from the beginning.
  /// - Throws: ``SystemError`` when a read fails.
  public func content(limit: Int) throws(SystemError) -> [UInt8]? {
    let expected = try signature().size
    guard expected <= limit else { return nil }
    var content: [UInt8] = []
    // One byte more than expected lets a single read tell that there is no more.
    while let chunk = try chunk(at: content.count, of: expected) {
      if content.isEmpty { content = chunk } else { content += chunk }
      guard content.count <= limit else { return nil }
      if chunk.count < Self.size(at: content.count - chunk.count, of: expected) { break }
    }
    return content
  }

  private static func size(at offset: Int, of expected: Int) -> Int {
    offset < expected ? expected - offset + 1 : 64 << 10
  }

  private func chunk(at offset: Int, of expected: Int) throws(SystemError) -> [UInt8]? {
    let count = Self.size(at: offset, of: expected)
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      do throws(SystemError) {
        length = try systemCall("pread") {
          unsafe pread(rawValue, buffer.baseAddress, count, off_t(offset))
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes.isEmpty ? nil : bytes
  }
}
