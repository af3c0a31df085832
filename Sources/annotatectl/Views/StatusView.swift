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

  private static let colours: [String: Terminal.Style] = ["incomplete": .yellow, "failed": .red]

  private var counts: String {
    let rows = [
      ("annotated", status.annotated), ("up to date", status.fresh),
      ("waiting", status.waiting + status.settling), ("in work", status.running),
      ("stale", status.stale), ("skipped", status.skipped), ("incomplete", status.incomplete),
      ("failed", status.failed),
    ]
    let lines = rows.map { name, number in
      let count = Quantity.count(number)
      let padded = String(repeating: " ", count: max(0, 9 - count.count)) + count
      let colour = number > 0 ? Self.colours[name] : nil
      return "  \(colour.map { terminal.styled(padded, $0) } ?? padded)  \(name)"
    }
    let listed = status.failed + status.incomplete + status.skipped
    let hint = listed > 0 ? ["", "  see: annotatectl failures"] : []
    return (lines + hint).joined(separator: "\n")
  }
}
