import LinuxSystem

extension EventLoop {
  /// Draws the conclusions from finished jobs.
  func settleFinished(at now: Instant) {
    for finished in pool.takeFinished() { settle(finished.job, finished.outcome, at: now) }
  }

  private func settle(_ job: Job, _ outcome: Outcome, at now: Instant) {
    watchdog.noteProgress(at: now)
    noteStaleness(of: job.path, outcome)
    noteOutages(of: job.path, outcome, at: now)
    switch outcome {
    case .annotated(let report):
      if job.origin == .scan, isUntold(job.path) { canary.noteFound(job.path) }
      noteAnnotated(job.path, report, at: now)
    case .unchanged(let failures):
      if let failures { incomplete.note(job.path, failures) }
      strike(job.path)
    case .stale: strike(job.path)
    case .skipped(let reason, let isNews): noteSkipped(job.path, reason, isNews: isNews)
    case .gone:
      strike(job.path)
      skipped.remove(job.path)
      incomplete.remove(job.path)
    case .rootAway, .hopeless: break
    case .inUse, .changed: settling.postpone(job.path, job.wait, at: now)
    case .seen(let state): lookAgain(job, state, at: now)
    case .large: add(job, to: .large)
    case .sidecar(let path):
      add(Job(path: path, origin: job.origin), to: job.origin == .event ? .live : .backlog)
    case .lostSidecar(let folder): scan.add(folder, origin: .scan)
    case .failed(let failure): noteFailure(job.path, failure, at: now)
    }
  }

  /// Whether nothing but a scan has led to a document.
  private func isUntold(_ path: TreePath) -> Bool {
    !settling.contains(path) && failures[path] == nil && !links.isKnown(path)
  }

  private func noteStaleness(of path: TreePath, _ outcome: Outcome) {
    switch outcome {
    case .stale: stale.insert(path)
    case .annotated, .skipped, .gone: stale.remove(path)
    default: break
    }
  }

  private func noteOutages(of path: TreePath, _ outcome: Outcome, at now: Instant) {
    let away = { (failures: [FailedAnalyser]) in Set(failures.filter(\.isAway).map(\.analyser)) }
    switch outcome {
    case .annotated(let report):
      outages.note(path, away: away(report.failures), present: report.results, at: now)
    case .unchanged(let failures?):
      outages.note(path, away: away(failures), present: [], at: now)
    case .skipped, .gone, .failed, .hopeless: outages.remove(path, at: now)
    default: break
    }
  }

  /// Tries documents again for which analysers could not be had.
  func retryAfterOutages(at now: Instant) {
    for path in outages.takeDue(at: now) {
      index[path] = nil
      add(Job(path: path, origin: .scan, retriesFailed: true), to: .backlog)
    }
  }

  private func lookAgain(_ job: Job, _ state: UInt64, at now: Instant) {
    var again = job
    again.seen = state
    looks[job.path] = again
    settling.postpone(job.path, job.wait, at: now)
  }

  private func noteAnnotated(_ path: TreePath, _ report: AnnotationReport, at now: Instant) {
    counts.annotated += 1
    skipped.remove(path)
    incomplete.note(path, report.failures)
    telemetry.reportDocument(.annotated(roots.path(of: path), report), isFailure: false)
    for failure in report.failures {
      telemetry.reportDocument(
        .analyserFailed(roots.path(of: path), failure),
        isFailure: true
      )
    }
    strike(path)
    for other in links.others(of: path) { add(Job(path: other, origin: .event), to: .live) }
    guard isBlocked else { return }
    isBlocked = false
    probeDue = nil
    telemetry.report(.sidecarsFlow)
    failures.hasten(at: now)
  }

  private func noteSkipped(_ path: TreePath, _ reason: SkipReason, isNews: Bool) {
    counts.skipped += 1
    incomplete.remove(path)
    strike(path)
    guard reason.isWorthReporting else { return }
    skipped.note(path, reason)
    guard isNews else { return }
    telemetry.reportDocument(.skipped(roots.path(of: path), reason), isFailure: false)
  }

  private func noteFailure(_ path: TreePath, _ failure: Failure, at now: Instant) {
    let before = failures[path]
    let isListed = failures.note(path, failure, at: now, spread: .random(in: 0...1))
    if case .hopeless = failure { quarantineDiffers = true }
    if !isListed { wantsRescanLater(at: now) }
    if failure.isShared {
      if !isBlocked { telemetry.report(.sidecarsBlocked(failure)) }
      isBlocked = true
      probeDue = probeDue ?? now + Self.probeInterval
    } else if before?.failure != failure {
      let attempts = (before?.attempts ?? 0) + 1
      telemetry.reportDocument(
        .failed(roots.path(of: path), failure, attempts: attempts),
        isFailure: true
      )
    }
  }

  /// How often one document is tried while a want that all share keeps sidecars from being written.
  private static let probeInterval = Duration.seconds(5)

  /// Tries whether the want is over.
  func probe(at now: Instant) {
    guard let due = probeDue, due <= now else { return }
    failures.probe(at: now)
    probeDue = isBlocked && failures.count > 0 ? now + Self.probeInterval : nil
  }

  /// What finds no room in the list of failures is found again by a scan.
  private func wantsRescanLater(at now: Instant) {
    let later = now + .seconds(60)
    rescanDue = min(rescanDue ?? later, later)
  }

  private func strike(_ path: TreePath) {
    guard let entry = failures.strike(path), !entry.failure.isShared else { return }
    if case .hopeless = entry.failure { quarantineDiffers = true }
    telemetry.reportDocument(.recovered(roots.path(of: path)), isFailure: false)
  }
}
