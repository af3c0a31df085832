/// Keeps a burst of documents from filling the journal: the first few have a line each, the others
/// one line together once the burst is over.
struct BurstMeter<Instant: InstantProtocol> where Instant.Duration == Duration {
  /// What is to be told of documents that had no line of their own.
  struct Summary: Hashable, Sendable {
    let annotated: Int
    let failed: Int
    let duration: Duration
  }

  private static var linesPerBurst: Int { 5 }

  private var began: Instant?
  private var lines = 0
  private var annotated = 0
  private var failed = 0

  /// Notes that a document was done or failed.
  ///
  /// - Returns: Whether it has a line of its own.
  mutating func note(isFailure: Bool, at now: Instant) -> Bool {
    if began == nil { began = now }
    lines += 1
    if isFailure { failed += 1 } else { annotated += 1 }
    return lines <= Self.linesPerBurst
  }

  /// Ends the burst.
  ///
  /// - Returns: What is to be told of all of it; nothing when each document had its line.
  mutating func end(at now: Instant) -> Summary? {
    defer { self = BurstMeter() }
    guard let began, lines > Self.linesPerBurst else { return nil }
    return Summary(annotated: annotated, failed: failed, duration: began.duration(to: now))
  }
}
