import AnnotatedControl

/// Documents that failed in whole or in part or were skipped, for a person.
struct FailuresView {
  private let failed: [ListedDocument]
  private let incomplete: [ListedDocument]
  private let skipped: [ListedDocument]
  private let terminal: Terminal

  init(
    failed: [ListedDocument],
    incomplete: [ListedDocument],
    skipped: [ListedDocument],
    _ terminal: Terminal
  ) {
    self.failed = failed
    self.incomplete = incomplete
    self.skipped = skipped
    self.terminal = terminal
  }

  /// The lists.
  var text: String {
    let parts = [
      list("Failed", failed), list("Lack a result", incomplete), hint, list("Skipped", skipped),
    ].compactMap(\.self)
    return parts.isEmpty ? "No document failed or was skipped." : parts.joined(separator: "\n\n")
  }

  private func list(_ title: String, _ documents: [ListedDocument]) -> String? {
    guard !documents.isEmpty else { return nil }
    let lines = documents.map { document in
      let fate = document.isRetried ? terminal.styled(" (will be tried again)", .dim) : ""
      return "  \(terminal.styled(document.path, .bold)): \(document.reason.printable)\(fate)"
    }
    return "\(terminal.styled(title, .cyan))\n\(lines.joined(separator: "\n"))"
  }

  private var hint: String? {
    guard (failed + incomplete).contains(where: { !$0.isRetried }) else { return nil }
    return terminal.styled("  to try them again: annotatectl reannotate --failed", .dim)
  }
}
