import LinuxSystem

/// The threads that reconcile documents, and the queue they take them from.
///
/// There are more threads than documents may be analysed at once, since a thread that waits for the
/// disk leaves the processor to others; the annotators that ``Reconciler`` holds are the bound.
final class WorkerPool: Sendable {
  /// A job with what came of it.
  struct Finished: Sendable {
    let job: Job
    let outcome: Outcome
  }

  /// How much there is to do.
  struct Load: Hashable, Sendable {
    var waiting = 0
    var running = 0
    var unreported = 0
    var backlog = 0

    var isIdle: Bool { waiting == 0 && running == 0 && unreported == 0 }
  }

  private struct State {
    var queue = WorkQueue()
    var reconciler: Reconciler?
    var started: [TreePath: ContinuousClock.Instant] = [:]
    var finished: [Finished] = []
    var isStopping = false
    var threads = 0
  }

  private let state: Monitor<State>
  private let news: EventDescriptor

  /// Creates a pool without threads, and without anything to do the work.
  init() throws(SystemError) {
    state = Monitor(State())
    news = try EventDescriptor()
  }

  /// Starts the threads.
  func start(threads: Int) throws(SystemError) {
    for number in 1...max(1, threads) {
      state.withLock { $0.threads += 1 }
      try Thread(name: "worker \(number)") { self.work() }.detach()
    }
  }

  private func work() {
    while let (job, reconciler, isLarge) = next() {
      let outcome = reconciler.reconcile(job, mayBeLarge: isLarge)
      finish(Finished(job: job, outcome: outcome))
    }
    state.withLock { $0.threads -= 1 }
    state.broadcast()
  }

  private func next() -> (Job, Reconciler, isLarge: Bool)? {
    let next: (Job, Reconciler, isLarge: Bool)?? = state.wait { state in
      if state.isStopping { return .some(nil) }
      guard let reconciler = state.reconciler, let job = state.queue.next() else { return nil }
      state.started[job.path] = .now
      return (job, reconciler, state.queue.isTakenAsLarge(job.path))
    }
    return next ?? nil
  }

  private func finish(_ finished: Finished) {
    let isFirst = state.withLock { state in
      state.queue.finish(finished.job.path)
      state.started[finished.job.path] = nil
      state.finished.append(finished)
      return state.finished.count == 1
    }
    // Another thread may have waited for this place, or for the turn of a large one.
    state.signal()
    if isFirst { news.signal() }
  }

  // MARK: For the event loop

  /// Makes the poller wait for finished jobs.
  func addNews(to poller: inout Poller) {
    poller.add(news.descriptor, for: .readable)
  }

  /// Adds a job.
  ///
  /// - Returns: Whether there was room for it.
  func add(_ job: Job, to lane: WorkQueue.Lane) -> Bool {
    let isAdded = state.withLock { $0.queue.add(job, to: lane) }
    state.signal()
    return isAdded
  }

  /// Takes what has been finished since the last call.
  func takeFinished() -> [Finished] {
    news.clear()
    return state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }

  /// How much there is to do.
  var load: Load {
    state.withLock {
      Load(
        waiting: $0.queue.waitingCount,
        running: $0.queue.running.count,
        unreported: $0.finished.count,
        backlog: $0.queue.backlogCount
      )
    }
  }

  /// The jobs in work that began before a moment.
  func running(since moment: ContinuousClock.Instant) -> [TreePath] {
    state.withLock { $0.started.filter { $0.value < moment }.map(\.key) }
  }

  /// Lets jobs that start from now on be done in another way.
  func use(_ reconciler: Reconciler) {
    // What was there before ends its processes, which is not for under the lock.
    let former = state.withLock { state in
      defer { state.reconciler = reconciler }
      return state.reconciler
    }
    _ = former
  }

  /// Starts no more jobs, and waits for those in work.
  ///
  /// - Returns: Whether all ended in time.
  func stop(within time: Duration) -> Bool {
    state.withLock { $0.isStopping = true }
    state.broadcast()
    return state.wait(timeout: time) { $0.threads == 0 ? true : nil } ?? false
  }
}
