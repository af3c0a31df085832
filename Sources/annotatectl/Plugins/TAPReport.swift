/// Writes what came of checks in the Test Anything Protocol, version 13.
struct TAPReport {
  private let terminal: Terminal
  private var count = 0

  /// How many checks went wrong.
  private(set) var failures = 0

  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  /// Writes the first line.
  func begin() {
    terminal.line("TAP version 13")
  }

  /// Writes what came of a check; it went well when there are no problems.
  mutating func check(_ name: String, _ problems: [String]) {
    count += 1
    guard !problems.isEmpty else { return terminal.line("ok \(count) - \(name)") }
    failures += 1
    terminal.line("not ok \(count) - \(name)")
    for line in problems.flatMap({ $0.split(separator: "\n") }) {
      terminal.line("# \(String(line).printable)")
    }
  }

  /// Writes that a check does not apply.
  mutating func skip(_ name: String, _ reason: String) {
    count += 1
    terminal.line("ok \(count) - \(name) # SKIP \(reason)")
  }

  /// Writes the last lines.
  ///
  /// - Returns: Whether all went well.
  func end() -> Bool {
    terminal.line("1..\(count)")
    if failures > 0 { terminal.line("# \(failures) of \(count) failed") }
    return failures == 0
  }
}
