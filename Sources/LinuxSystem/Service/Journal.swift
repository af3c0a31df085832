internal import CLinux
internal import CSystemd
internal import Glibc

/// Where a program's messages go: the journal when standard error leads there, else standard error.
public struct Journal: Sendable {
  /// Where messages go.
  public enum Destination: Hashable, Sendable {
    /// To journald, with all fields.
    case journal

    /// To standard error, each line with its priority in front (`<6>`), as service managers read it.
    case prefixedLines

    /// To standard error as plain lines for a person at a terminal.
    case terminal
  }

  /// Where messages go.
  public let destination: Destination

  /// Creates a journal with a given destination.
  public init(destination: Destination) {
    self.destination = destination
  }

  /// Finds out where standard error leads.
  ///
  /// - Parameter stream: The value of `JOURNAL_STREAM` in the environment, `device:inode`.
  public init(stream: String?) {
    var status = stat()
    let isOpen = unsafe fstat(STDERR_FILENO, &status) == 0
    if isOpen, let stream, stream == "\(status.st_dev):\(status.st_ino)" {
      destination = .journal
    } else {
      destination = isatty(STDERR_FILENO) == 1 ? .terminal : .prefixedLines
    }
  }

  /// Sends an entry; a journal that cannot be reached costs the entry and nothing else.
  public func send(_ entry: JournalEntry) {
    switch destination {
    case .journal:
      if !sendToJournal(entry) { write("<\(entry.priority.rawValue)>\(entry.message)\n") }
    case .prefixedLines: write("<\(entry.priority.rawValue)>\(entry.message)\n")
    case .terminal: write("\(entry.message)\n")
    }
  }

  /// Writes a line to standard error; where nobody reads there for a while, the line is lost rather
  /// than everything else held up.
  private func write(_ line: String) {
    var line = line
    var end = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&end, 1, Self.patience) > 0 else { return }
    line.withUTF8 { bytes in
      unsafe _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }

  /// How long to wait for room on standard error, in milliseconds.
  private static let patience: Int32 = 100

  private func sendToJournal(_ entry: JournalEntry) -> Bool {
    let assignments = entry.assignments
    var bytes = Array(assignments.joined())
    let code = unsafe bytes.withUnsafeMutableBytes { buffer in
      var offset = 0
      var vectors: [iovec] = unsafe []
      for assignment in assignments {
        let start = unsafe buffer.baseAddress?.advanced(by: offset)
        unsafe vectors.append(iovec(iov_base: start, iov_len: assignment.count))
        offset += assignment.count
      }
      return unsafe sd_journal_sendv(vectors, Int32(vectors.count))
    }
    return code >= 0
  }
}
