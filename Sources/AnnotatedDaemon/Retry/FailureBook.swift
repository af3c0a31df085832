import LinuxSystem

/// The documents that could not be done, and when each is tried again.
///
/// A failure that may pass is tried again after one second, then after twice as long each time, up to
/// five minutes. The time and what spreads the retries are parameters.
struct FailureBook<Instant: InstantProtocol> where Instant.Duration == Duration {
  /// A document that failed.
  struct Entry: Sendable {
    let failure: Failure
    let attempts: Int
  }

  /// The most documents that are listed; what comes beyond is left to the next scan.
  static var limit: Int { 10_000 }

  private var entries: [TreePath: Entry] = [:]
  private var dues = DueQueue<TreePath, Instant>()

  /// The number of documents that have failed and still do.
  var count: Int { entries.count }

  /// A moment before which nothing is tried again.
  var deadline: Instant? { dues.next }

  /// The documents, with the reason, sorted by path.
  var listed: [(path: TreePath, entry: Entry)] {
    entries.sortedByPath.map { (path: $0.path, entry: $0.value) }
  }

  /// What became of a document before.
  subscript(_ path: TreePath) -> Entry? { entries[path] }

  /// Notes that a document failed.
  ///
  /// - Parameters:
  ///   - path: The document.
  ///   - failure: Why.
  ///   - now: The time.
  ///   - spread: A number between 0 and 1 that keeps retries from falling together.
  /// - Returns: Whether there was room for it.
  mutating func note(
    _ path: TreePath,
    _ failure: Failure,
    at now: Instant,
    spread: Double
  ) -> Bool {
    guard entries[path] != nil || entries.count < Self.limit else { return false }
    let attempts = (entries[path]?.attempts ?? 0) + 1
    entries[path] = Entry(failure: failure, attempts: attempts)
    if failure.isTransient {
      dues.set(path, due: now.advanced(by: Self.delay(after: attempts, spread: spread)))
    } else {
      dues.remove(path)
    }
    return true
  }

  /// How long to wait after a number of failures.
  static func delay(after attempts: Int, spread: Double) -> Duration {
    let doubled = Duration.seconds(1 << min(max(attempts - 1, 0), 9))
    return min(doubled, .seconds(300)) * (0.8 + 0.4 * spread)
  }

  /// Strikes a document out.
  ///
  /// - Returns: Why it had failed, if it had.
  mutating func strike(_ path: TreePath) -> Entry? {
    dues.remove(path)
    return entries.removeValue(forKey: path)
  }

  /// Strikes out all documents below a folder that is there no more.
  mutating func strike(below folder: TreePath) {
    for path in entries.keys where folder.contains(path) { _ = strike(path) }
  }

  /// Tries everything that failed by a shared want again at once, as one document has succeeded.
  mutating func hasten(at now: Instant) {
    for (path, entry) in entries where entry.failure.isShared { dues.set(path, due: now) }
  }

  /// Tries one of the documents that failed by a shared want, to see whether it is over.
  mutating func probe(at now: Instant) {
    guard let path = entries.first(where: { $0.value.failure.isShared })?.key else { return }
    dues.set(path, due: now)
  }

  /// Tries everything below a folder again at once.
  mutating func hasten(below folder: TreePath, at now: Instant) {
    for (path, entry) in entries where folder.contains(path) && entry.failure.isTransient {
      dues.set(path, due: now)
    }
  }

  /// Takes out one document that is due to be tried again; it stays listed.
  mutating func popDue(at now: Instant) -> TreePath? {
    dues.popDue(at: now)
  }
}
