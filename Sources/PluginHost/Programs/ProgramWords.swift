/// Gathers what a program writes to standard error into lines, of which it keeps a bounded number.
struct ProgramWords {
  /// A line with its priority, as of syslog.
  struct Line: Hashable {
    let priority: Int
    let text: String
  }

  /// The lines since they were last taken.
  private(set) var lines: [Line] = []

  /// How many more there were.
  private(set) var dropped = 0

  /// The last line of all.
  private(set) var last = ""

  private var pending: [UInt8] = []

  private static let lineLimit = 2048
  private static let countLimit = 100

  /// The priority of a line that does not say: a notice.
  private static let usual = 5

  mutating func add(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      keep(rest[..<end])
      endLine()
      rest = rest[(end + 1)...]
    }
    keep(rest)
  }

  /// Takes the lines, and how many were dropped.
  mutating func take() -> (lines: [Line], dropped: Int) {
    defer { (lines, dropped) = ([], 0) }
    return (lines, dropped)
  }

  /// Ends a line that lacks its end.
  mutating func endLine() {
    guard !pending.isEmpty else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending.removeAll(keepingCapacity: true)
    last = text
    guard lines.count < Self.countLimit else { return dropped += 1 }
    lines.append(Self.line(text))
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    pending += part.prefix(max(0, Self.lineLimit - pending.count))
  }

  /// Reads a line that may begin with a priority, such as `<4>`.
  private static func line(_ text: String) -> Line {
    let bytes = Array(text.utf8.prefix(3))
    guard bytes.count == 3, bytes[0] == UInt8(ascii: "<"), bytes[2] == UInt8(ascii: ">"),
      (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[1])
    else { return Line(priority: usual, text: text) }
    return Line(priority: Int(bytes[1] - UInt8(ascii: "0")), text: String(text.dropFirst(3)))
  }
}
