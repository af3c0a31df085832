/// Strings as the null-terminated array of pointers that C functions take.
enum CStringArray {
  /// Calls a function with the strings, which hold no zero byte themselves.
  static func withPointers<Result>(
    _ strings: [[UInt8]],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var storage: [CChar] = []
    var starts: [Int] = []
    for string in strings {
      starts.append(storage.count)
      storage += string.map { CChar(bitPattern: $0) }
      storage.append(0)
    }
    return unsafe storage.withUnsafeMutableBufferPointer { buffer in
      var pointers = unsafe starts.map { unsafe buffer.baseAddress?.advanced(by: $0) }
      unsafe pointers.append(nil)
      return unsafe body(&pointers)
    }
  }
}
