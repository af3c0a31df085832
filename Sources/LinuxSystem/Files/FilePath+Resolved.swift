internal import Glibc

extension FilePath {
  /// Returns the absolute path of the same file, without symbolic links, `.` and `..`.
  ///
  /// The corresponding C function is `realpath`.
  ///
  /// - Throws: ``SystemError`` when there is no such file.
  public func resolved() throws(SystemError) -> FilePath {
    guard let path = unsafe bytes.withCString({ unsafe realpath($0, nil) }) else {
      throw SystemError(call: "realpath", code: errno, path: self)
    }
    defer { unsafe free(path) }
    return unsafe FilePath(UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }
}
