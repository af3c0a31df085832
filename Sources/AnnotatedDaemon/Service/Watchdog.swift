/// When to give the service manager a sign of life, which is withheld from a pipeline that is stuck.
struct Watchdog<Instant: InstantProtocol> where Instant.Duration == Duration {
  /// How long the manager waits.
  let interval: Duration?

  /// When the next sign of life is due; never without a manager that waits for it.
  private(set) var due: Instant?

  private var progressed: Instant?

  /// Creates a watchdog.
  ///
  /// - Parameters:
  ///   - interval: How long the manager waits; nothing when it does not.
  ///   - now: The time.
  init(interval: Duration?, now: Instant) {
    self.interval = interval
    due = interval.map { now.advanced(by: $0 / 2) }
  }

  /// How long a worker may take over a document before that counts against it.
  var patience: Duration { interval ?? .zero }

  /// Notes that a document was done, well or badly.
  mutating func noteProgress(at now: Instant) {
    progressed = now
  }

  /// Whether a document was done in a while that ends now.
  func hasProgressed(within time: Duration, at now: Instant) -> Bool {
    progressed.map { $0.duration(to: now) < time } ?? false
  }

  /// Decides on a sign of life.
  ///
  /// - Returns: Whether to give it.
  mutating func feed(isStuck: Bool, at now: Instant) -> Bool {
    due = interval.map { now.advanced(by: $0 / 2) }
    return !isStuck
  }
}
