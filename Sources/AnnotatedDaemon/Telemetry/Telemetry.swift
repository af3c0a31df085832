import LinuxSystem

/// Reports events to the journal, or to the person at the terminal.
struct Telemetry {
  private let journal: Journal
  private var burst = BurstMeter<ContinuousClock.Instant>()

  init(journal: Journal) {
    self.journal = journal
  }

  /// Reports something that happens rarely.
  func report(
    _ event: DaemonEvent,
    in file: StaticString = #fileID,
    line: UInt = #line,
    function: StaticString = #function
  ) {
    let entry = event.entry.reported(in: file, line: line, function: function)
    journal.send(
      journal.destination == .journal
        ? entry : JournalEntry(message: event.line, priority: entry.priority)
    )
  }

  /// Reports something that happens once for each document: always to a person who looks on, and to
  /// the journal unless it is one of very many.
  mutating func reportDocument(
    _ event: DaemonEvent,
    isFailure: Bool,
    in file: StaticString = #fileID,
    line: UInt = #line,
    function: StaticString = #function
  ) {
    let hasLine = burst.note(isFailure: isFailure, at: .now)
    if hasLine || journal.destination != .journal {
      report(event, in: file, line: line, function: function)
    }
  }

  /// Notes that there is nothing left to do.
  mutating func rest() {
    guard let summary = burst.end(at: .now) else { return }
    report(
      .burst(
        annotated: summary.annotated,
        failed: summary.failed,
        duration: summary.duration
      )
    )
  }
}
