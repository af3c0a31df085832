import FoundationEssentials
import Glibc

/// Where a program writes lines that are not its result.
struct FileStream {
  static let standardError = FileStream()

  /// Writes a line.
  func write(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
