/// How a plug-in program fares: what it took, how it failed, and when it may be tried again.
struct PluginHealth: Sendable {
  /// How often a process was started after the first.
  private(set) var restarts = 0

  /// What went wrong last.
  private(set) var lastError: String?

  private var starts = 0

  /// Failures since it last gave an answer, at the start and at documents.
  private var startFailures = 0
  private var failures = 0

  private var restsUntil: ContinuousClock.Instant?

  /// What the last answers took, in microseconds.
  private var times: [Int] = []
  private var nextTime = 0

  private static let timesKept = 101

  /// How many failures there may be before it rests: a document alone may cause three, and before the
  /// first one it is started once.
  private static let startFailuresAllowed = 4
  private static let failuresAllowed = 12

  mutating func started() {
    starts += 1
    restarts = starts - 1
  }

  mutating func answered(in time: Duration) {
    forgive()
    let microseconds = Int(time / .microseconds(1))
    if times.count < Self.timesKept {
      times.append(microseconds)
    } else {
      times[nextTime] = microseconds
    }
    nextTime = (nextTime + 1) % Self.timesKept
  }

  /// Notes a failure.
  mutating func failed(_ reason: String, atStart: Bool, at moment: ContinuousClock.Instant) {
    lastError = reason
    if atStart { startFailures += 1 } else { failures += 1 }
    let excess = max(
      startFailures - Self.startFailuresAllowed,
      failures - Self.failuresAllowed
    )
    guard excess >= 0 else { return }
    restsUntil = moment + min(.milliseconds(250 << min(excess, 8)), .seconds(60))
  }

  /// Lets it be tried again at once.
  mutating func forgive() {
    (startFailures, failures, restsUntil) = (0, 0, nil)
  }

  /// Until when it is to be left alone, if it is.
  func rest(at moment: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    restsUntil.flatMap { $0 > moment ? $0 : nil }
  }

  /// The median of what its answers took.
  var medianTime: Duration? {
    guard !times.isEmpty else { return nil }
    return .microseconds(times.sorted()[times.count / 2])
  }
}
