import FoundationEssentials
import Glibc
import LinuxSystem

/// Where the tool writes: a terminal with its width and colours, or a file or pipe without.
struct Terminal: Sendable {
  /// How many characters fit into a line, or nothing when nobody looks.
  let columns: Int?

  /// Whether text may be coloured.
  let hasColours: Bool

  init(columns: Int?, hasColours: Bool) {
    self.columns = columns
    self.hasColours = hasColours
  }

  /// The terminal on standard output; without colours when `NO_COLOR` says so or it is dumb.
  static var current: Terminal {
    let environment = ProcessInfo.processInfo.environment
    let size = TerminalSize(of: 1)
    let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Terminal(columns: size?.columns, hasColours: size != nil && !isPlain)
  }

  /// The width to lay out text in.
  var width: Int { min(max(columns ?? 80, 40), 120) }

  /// The width of a paragraph that reads well.
  var measure: Int { min(width, 84) }

  /// How a piece of text looks.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case cyan = "36"
  }

  /// Returns the text in a style where there are colours.
  func styled(_ text: String, _ style: Style) -> String {
    hasColours && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Writes a line to standard output.
  func line(_ text: String = "") {
    Swift.print(text)
  }

  /// Writes bytes to standard output as they are.
  func write(_ bytes: [UInt8]) {
    fflush(nil)
    Self.write(bytes, to: 1)
  }

  /// Writes a line to standard error.
  func complain(_ text: String) {
    fflush(nil)
    Self.write(Array("\(text)\n".utf8), to: 2)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}
