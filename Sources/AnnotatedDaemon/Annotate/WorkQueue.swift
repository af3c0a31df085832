/// Jobs that wait for a worker: what was just touched before what a scan found, and of very large
/// documents one at a time.
///
/// A place is in work once at most; when it is asked for meanwhile, it is looked at again after.
struct WorkQueue {
  /// The order in which jobs are taken.
  enum Lane: CaseIterable {
    /// Just touched.
    case live

    /// Found by a scan.
    case backlog

    /// Very large.
    case large
  }

  /// The most jobs that wait in the live lane; what comes beyond is left to a scan.
  static let limit = 100_000

  private var lanes: [Lane: Fifo<Job>] = [:]
  private var waiting: [TreePath: Lane] = [:]
  private var again: [TreePath: Job] = [:]

  /// The places in work.
  private(set) var running: Set<TreePath> = []

  private var largeInWork: TreePath?

  /// The number of jobs that wait.
  var waitingCount: Int { waiting.count + again.count }

  /// The number of jobs that wait in the backlog.
  var backlogCount: Int { lanes[.backlog]?.count ?? 0 }

  /// Whether nothing waits and nothing is in work.
  var isIdle: Bool { waiting.isEmpty && running.isEmpty }

  /// Adds a job.
  ///
  /// - Returns: Whether there was room for it.
  mutating func add(_ job: Job, to lane: Lane) -> Bool {
    if running.contains(job.path) {
      again[job.path] = job
      return true
    }
    if let present = waiting[job.path], present == lane || lane == .backlog { return true }
    guard lane != .live || waiting.count < Self.limit else { return false }
    waiting[job.path] = lane
    lanes[lane, default: Fifo()].append(job)
    return true
  }

  /// Takes the next job, if a worker may start one.
  mutating func next() -> Job? {
    for lane in Lane.allCases where lane != .large || largeInWork == nil {
      while let job = lanes[lane]?.popFirst() {
        // The job may have moved to another lane since.
        guard waiting[job.path] == lane else { continue }
        waiting[job.path] = nil
        running.insert(job.path)
        if lane == .large { largeInWork = job.path }
        return job
      }
    }
    return nil
  }

  /// Whether the job was taken as a large one.
  func isTakenAsLarge(_ path: TreePath) -> Bool { largeInWork == path }

  /// Notes that a job is done; when the place was asked for meanwhile, it waits again.
  mutating func finish(_ path: TreePath) {
    running.remove(path)
    if largeInWork == path { largeInWork = nil }
    if let job = again.removeValue(forKey: path) { _ = add(job, to: .live) }
  }
}
