internal import CLinux
internal import Glibc

/// Runs a system call again for as long as a signal interrupts it.
///
/// - Parameters:
///   - name: The name of the call, for the error.
///   - path: The file the call is about, for the error.
///   - body: The call.
/// - Returns: What the call returned, when that is not negative.
/// - Throws: The error that the call left in `errno`.
@discardableResult
func systemCall<Value: FixedWidthInteger & SignedInteger>(
  _ name: String,
  on path: FilePath? = nil,
  _ body: () -> Value
) throws(SystemError) -> Value {
  while true {
    let value = body()
    if value >= 0 { return value }
    let code = errno
    guard code == EINTR else { throw SystemError(call: name, code: code, path: path) }
  }
}

extension [UInt8] {
  /// Calls a function with these bytes as a C string; they hold no zero byte themselves.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var terminated = self
    terminated.append(0)
    return unsafe terminated.withUnsafeBytes { bytes in
      let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
      return unsafe start.map(body) ?? "".withCString(body)
    }
  }
}
