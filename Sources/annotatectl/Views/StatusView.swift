import AnnotatedControl

/// How the daemon is doing, for a person.
struct StatusView {
  private let status: DaemonStatus
  private let terminal: Terminal

  init(_ status: DaemonStatus, _ terminal: Terminal) {
    self.status = status
    self.terminal = terminal
  }

  /// The page.
  var text: String {
    let head =
      "\(terminal.styled("●", status.failed > 0 ? .yellow : .green)) annotated \(status.version)"
      + terminal.styled("  up \(Quantity.seconds(status.uptime)), process \(status.pid)", .dim)
    return "\(head)\n  \(status.line.printable)\n\n\(folders)\n\n\(counts)"
  }

  private var folders: String {
    status.folders.map { folder in
      let notes = [
        folder.isPresent ? nil : "waiting for the folder",
        folder.isPolled ? "looked at every few seconds" : nil,
        folder.watched > 1 ? Quantity.of(folder.watched, "folder") : nil,
        folder.unwatched > 0 ? "\(folder.unwatched) unwatched: too few inotify watches" : nil,
      ]
      let note = notes.compactMap(\.self).joined(separator: ", ")
      let path = terminal.styled(folder.path, .bold)
      return "  \(path)" + (note.isEmpty ? "" : terminal.styled("  \(note)", .dim))
    }.joined(separator: "\n")
  }

  private var counts: String {
    let rows = [
      ("annotated", status.annotated), ("up to date", status.unchanged),
      ("waiting", status.waiting + status.settling), ("in work", status.running),
      ("stale", status.stale), ("skipped", status.skipped), ("failed", status.failed),
    ]
    let lines = rows.map { name, number in
      let count = Quantity.count(number)
      let padded = String(repeating: " ", count: max(0, 9 - count.count)) + count
      let isTrouble = name == "failed" && number > 0
      return "  \(isTrouble ? terminal.styled(padded, .red) : padded)  \(name)"
    }
    let hint = status.failed + status.skipped > 0 ? ["", "  see: annotatectl failures"] : []
    return (lines + hint).joined(separator: "\n")
  }
}

/// Documents that failed or were skipped, for a person.
struct FailuresView {
  private let failed: [ListedDocument]
  private let skipped: [ListedDocument]
  private let terminal: Terminal

  init(_ failed: [ListedDocument], _ skipped: [ListedDocument], _ terminal: Terminal) {
    self.failed = failed
    self.skipped = skipped
    self.terminal = terminal
  }

  /// The lists.
  var text: String {
    let parts = [list("Failed", failed), list("Skipped", skipped)].compactMap(\.self)
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
}
