import AnnotatedConfiguration
import AnnotatedControl
import AnnotationPipeline
import LinuxSystem
import PluginHost

extension EventLoop {
  /// Follows the signals that have come.
  func takeSignals() {
    while let signal = signals.next() {
      switch signal {
      case .terminate, .interrupt: isStopping = true
      case .reload: reload()
      }
    }
  }

  /// Begins to reread the configuration; work goes on by the former one until that is done.
  func reload() {
    guard !isReloading else {
      // What is being read now may be older than what is asked for.
      wantsReload = true
      return
    }
    isReloading = true
    notifier.notify(.reloading, .status("rereading the configuration"))
    loader.start()
  }

  /// Lets a configuration that has been reread hold, and tells those who wait for that.
  func finishReload() {
    guard let outcome = loader.takeOutcome() else { return }
    isReloading = false
    let failure = take(outcome)
    notifier.notify(.ready, .status(line))
    guard !wantsReload else {
      wantsReload = false
      return reload()
    }
    control.answerReload(with: ControlReply(error: failure))
  }

  /// - Returns: Why the configuration could not be reread, if it could not.
  private func take(_ outcome: Result<DaemonSetup, any Error>) -> String? {
    switch outcome {
    case .success(let setup):
      apply(setup)
      return nil
    case .failure(let error):
      telemetry.report(.reloadFailed("\(error)"))
      return "\(error)"
    }
  }

  /// Documents in work and in the queues stay there.
  private func apply(_ setup: DaemonSetup) {
    let former = (setup: self.setup, settings: settings)
    self.setup = setup
    settings = DaemonSettings(setup.configuration, cores: cores)
    report(setup.diagnostics)
    for name in setup.configuration.changesNeedingRestart(from: firstConfiguration) {
      telemetry.report(
        .configuration("\(name) has changed, which holds from the next start on", isError: false)
      )
    }
    applySettings(since: former.settings)
    retire(former.setup.plugins, for: setup.plugins)
    telemetry.report(.reloaded(folders: settings.folders))
  }

  /// Ends the programs that are no longer needed, without waiting for them.
  private func retire(_ former: PluginSupervisor?, for present: PluginSupervisor?) {
    guard let former else { return }
    let end = { @Sendable in former.retire(leaving: present) }
    do throws(SystemError) { try Thread(name: "plug-in end", end).detach() } catch { end() }
  }

  private func applySettings(since former: DaemonSettings) {
    interpreter = EventInterpreter(rules: settings.rules)
    settling.quietPeriod = settings.quietPeriod
    if former.isRecursive != settings.isRecursive || former.rules != settings.rules {
      for number in rootWatch.numbers { watch.forget(below: TreePath(root: number)) }
    }
    // Sidecars may be stale by other analysers or be wanted elsewhere.
    index = SignatureIndex()
    stale.removeAll()
    incomplete.removeAll()
    outages.removeAll()
    applyFolders()
    for number in rootWatch.numbers { watchAll(below: TreePath(root: number)) }
    scanEverything(origin: .scan)
  }

  /// Has sidecars made anew that would stay otherwise, in the background.
  func reannotate(_ kind: Reannotation) {
    reannotated.insert(kind)
    if kind == .failed { setup.plugins?.forgive() }
    index = SignatureIndex()
    stale.removeAll()
    useSettings()
    scanEverything(origin: .scan)
    hasWorked = true
  }

  /// Lets jobs from now on go by the present settings.
  func useSettings() {
    var policy = settings.policy
    if reannotated.contains(.stale) { policy.leavesStale = false }
    if reannotated.contains(.failed) { policy.leavesFailed = false }
    let annotator = DocumentAnnotator(plan: setup.plan, timeout: settings.timeout)
    let slots = AnnotationPool(count: settings.workers) {
      AnnotationSlot(
        annotator,
        isolatedIn: setup.worker,
        asking: setup.plugins,
        timeout: settings.timeout,
        sizeLimit: settings.policy.maxFileBytes
      )
    }
    pool.use(
      Reconciler(
        roots: roots,
        index: index,
        links: links,
        sync: sync,
        annotators: slots,
        fingerprint: annotator.fingerprint,
        policy: policy
      )
    )
  }

  /// Reports what is wrong with the configuration.
  func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      telemetry.report(
        .configuration("\(diagnostic)", isError: diagnostic.severity == .error)
      )
    }
  }

  // MARK: Telling how it goes

  /// Gives the service manager a sign of life, for as long as the workers get on.
  func feedWatchdog(at now: Instant) {
    guard let due = watchdog.due, due <= now else { return }
    let patience = settings.timeout * 2 + (setup.plugins?.patience ?? .zero)
    let limit = max(watchdog.patience, patience)
    let stuck = pool.running(since: now - limit).count
    let isStuck = stuck >= settings.workers && !watchdog.hasProgressed(within: limit, at: now)
    if watchdog.feed(isStuck: isStuck, at: now) {
      notifier.notify(.alive)
    } else {
      telemetry.report(.stuckWorkers(count: stuck))
    }
  }

  /// One line for a person.
  var line: String {
    let away = rootWatch.numbers.filter { roots[$0] == nil }.compactMap { rootWatch.paths[$0] }
    let load = pool.load
    return StatusLine<Instant>.text(
      annotated: counts.annotated,
      waiting: load.waiting + load.running + settling.count,
      failed: failures.count,
      isScanning: scan.isActive,
      away: away
    )
  }

  /// Tells the service manager how it goes, when that has changed.
  func tellStatus(at now: Instant) {
    if status.shouldTell(line, at: now) { notifier.notify(.status(line)) }
  }
}
