import LinuxSystem

/// The line that `systemctl status` shows, told when it changes and at most once a second.
struct StatusLine<Instant: InstantProtocol> where Instant.Duration == Duration {
  private static var pause: Duration { .seconds(1) }

  private var told = ""
  private var last: Instant?

  /// When a line that came too soon is to be told.
  private(set) var due: Instant?

  /// Whether to tell a line now.
  mutating func shouldTell(_ line: String, at now: Instant) -> Bool {
    guard line != told else {
      due = nil
      return false
    }
    if let last, last.duration(to: now) < Self.pause {
      due = last.advanced(by: Self.pause)
      return false
    }
    told = line
    last = now
    due = nil
    return true
  }

  /// Says how things are.
  ///
  /// - Parameters:
  ///   - annotated: How many sidecars were written.
  ///   - waiting: How many documents are not done yet.
  ///   - failed: How many documents failed.
  ///   - isScanning: Whether everything is being compared.
  ///   - away: The watched folders that are not there.
  /// - Returns: The line.
  static func text(
    annotated: Int,
    waiting: Int,
    failed: Int,
    isScanning: Bool,
    away: [FilePath]
  ) -> String {
    var parts = ["annotated \(annotated.grouped) document\(annotated == 1 ? "" : "s")"]
    parts.append("\(waiting.grouped) waiting")
    parts.append("\(failed.grouped) failed")
    if isScanning { parts.append("comparing all documents") }
    if !away.isEmpty {
      parts.append("waiting for folder \(away.map { "'\($0)'" }.joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }
}
