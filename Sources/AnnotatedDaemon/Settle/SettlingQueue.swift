/// Files that have changed and are waiting to come to rest.
///
/// A file that was moved into place is at rest at once; one that its writer closed, after a short
/// quiet period; one that was only made or changed, after a longer one, which doubles for as long as
/// somebody holds the file open. No file waits for ever, so that one that never rests is done now
/// and then. The queue keeps no clock: the time is a parameter.
struct SettlingQueue<Instant: InstantProtocol> where Instant.Duration == Duration {
  /// How a file has waited so far.
  struct Wait: Hashable, Sendable {
    /// When it was first touched.
    let since: Instant

    /// How long to wait after the next touch that leaves it open.
    var period: Duration
  }

  /// A file at rest.
  struct Settled: Hashable, Sendable {
    /// The file.
    let path: TreePath

    /// How it has waited, to be given back when it turns out to be in use still.
    let wait: Wait

    /// Whether it has waited so long that it is taken even when somebody holds it open.
    let isOverdue: Bool
  }

  /// The shortest and the longest wait for a file that may still be open.
  static var shortestWait: Duration { .seconds(2) }
  static var longestWait: Duration { .seconds(30) }

  /// How long a file must be gone before its sidecar follows: programs that save by removing and
  /// making anew put it back within that time, and whoever removes a folder is not disturbed at it.
  static var absence: Duration { .milliseconds(200) }

  /// How long a file must have been left alone after it was closed.
  var quietPeriod: Duration

  private var waits: [TreePath: Wait] = [:]
  private var dues = DueQueue<TreePath, Instant>()

  /// Creates a queue.
  ///
  /// - Parameter quietPeriod: How long a file must have been left alone after it was closed.
  init(quietPeriod: Duration) {
    self.quietPeriod = quietPeriod
  }

  /// The number of files that wait.
  var count: Int { waits.count }

  /// Whether a file waits.
  func contains(_ path: TreePath) -> Bool { waits[path] != nil }

  /// A moment before which no file settles.
  var deadline: Instant? { dues.next }

  /// Notes how a file was touched.
  mutating func note(_ path: TreePath, _ touch: Touch, at now: Instant) {
    let wait = waits[path] ?? Wait(since: now, period: Self.shortestWait)
    waits[path] = wait
    switch touch {
    case .finished: dues.set(path, due: now)
    case .gone: dues.set(path, due: now.advanced(by: Self.absence))
    case .closed: set(path, wait, after: quietPeriod, at: now)
    case .changed: set(path, wait, after: max(wait.period, quietPeriod), at: now)
    }
  }

  /// Takes back a file that turned out to be in use; it waits twice as long as before.
  mutating func postpone(_ path: TreePath, _ wait: Wait?, at now: Instant) {
    var longer = waits[path] ?? wait ?? Wait(since: now, period: Self.shortestWait)
    set(path, longer, after: longer.period, at: now)
    longer.period = min(longer.period * 2, Self.longestWait)
    waits[path] = longer
  }

  /// Takes out one file that has come to rest, if any has.
  mutating func popSettled(at now: Instant) -> Settled? {
    guard let path = dues.popDue(at: now), let wait = waits.removeValue(forKey: path) else {
      return nil
    }
    let isOverdue = wait.since.duration(to: now) >= limit
    return Settled(path: path, wait: wait, isOverdue: isOverdue)
  }

  /// The longest that a file waits in all.
  private var limit: Duration { max(Self.longestWait, quietPeriod) }

  private mutating func set(
    _ path: TreePath,
    _ wait: Wait,
    after period: Duration,
    at now: Instant
  ) {
    let latest = max(now, wait.since.advanced(by: limit))
    dues.set(path, due: min(now.advanced(by: period), latest))
  }
}
