internal import CLinux
internal import Glibc

/// A system call that failed, on what, and why.
public struct SystemError: Error, Hashable, Sendable {
  /// The name of the call, as in its manual page.
  public let call: String

  /// The value of `errno` it left.
  public let code: Int32

  /// The file or directory it was about, if any.
  public let path: FilePath?

  /// Creates an error for the given call.
  public init(call: String, code: Int32, path: FilePath? = nil) {
    self.call = call
    self.code = code
    self.path = path
  }

  /// Whether the call would only have had to wait.
  public var isTemporary: Bool { code == EAGAIN }

  /// The symbolic name of the code, such as `ENOSPC`.
  public var codeName: String {
    guard let name = unsafe linux_error_name(code) else { return "error \(code)" }
    return unsafe String(cString: name)
  }

  /// What the code means, such as "No space left on device".
  public var reason: String {
    guard let text = unsafe linux_error_text(code) else { return "unknown error \(code)" }
    return unsafe String(cString: text)
  }
}

extension SystemError: CustomStringConvertible {
  /// What failed and why, for a person; names are escaped.
  public var description: String {
    guard let path else { return "\(reason) (\(call))" }
    return "'\(path)': \(reason) (\(call))"
  }
}
