/// Strings as the null-terminated array of pointers that C functions take.
enum CStringArray {
  /// Calls a function with the strings, which hold no zero byte themselves.
  static func withPointers<Result>(
    _ strings: [[UInt8]],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var storage = strings.flatMap { $0.map { CChar(bitPattern: $0) } + [0] }
    var starts: [Int] = []
    var offset = 0
    for string in strings {
      starts.append(offset)
      offset += string.count + 1
    }
    storage.append(0)
    return unsafe storage.withUnsafeMutableBufferPointer { buffer in
      var pointers: [UnsafeMutablePointer<CChar>?] = []
      for start in starts { unsafe pointers.append(buffer.baseAddress?.advanced(by: start)) }
      unsafe pointers.append(nil)
      return unsafe pointers.withUnsafeMutableBufferPointer { list in
        guard let base = unsafe list.baseAddress else {
          var empty: UnsafeMutablePointer<CChar>?
          return unsafe body(&empty)
        }
        return unsafe body(base)
      }
    }
  }
}
