internal import CLinux
internal import Glibc

/// The words that this process was started with.
///
/// They are those that the kernel handed over. Swift's own list starts from the environment, and is
/// empty when a preloaded library has moved that, as libfaketime does.
public enum ProcessArguments {
  /// The arguments as bytes, without the program's own name.
  public static var bytes: [[UInt8]] {
    var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = unsafe Int(linux_arguments(&values))
    guard count > 1, let values = unsafe values else { return [] }
    return (1..<count).compactMap { index in
      guard let value = unsafe values[index] else { return nil }
      return unsafe Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
    }
  }

  /// The arguments as text; what is not UTF-8 in them is replaced.
  public static var texts: [String] {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
