internal import Glibc

/// The terminal behind a descriptor.
public struct TerminalSize: Hashable, Sendable {
  /// How many characters fit into a line.
  public let columns: Int

  /// Looks at the terminal behind a descriptor, such as 1 for standard output; nothing when there
  /// is none.
  ///
  /// The corresponding C functions are `isatty` and `ioctl` with `TIOCGWINSZ`.
  public init?(of descriptor: Int32) {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    let code = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    columns = code == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}
