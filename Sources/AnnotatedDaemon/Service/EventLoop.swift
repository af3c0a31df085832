import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem
import PluginHost

/// The thread that everything in the daemon goes through, except the work itself.
///
/// It waits for events of the kernel, signals, requests and finished jobs, keeps the machines that
/// decide what they mean, and never touches a document. At rest it waits without a time limit.
final class EventLoop {
  typealias Instant = ContinuousClock.Instant

  let loader: SetupLoader

  /// What held at the start, and of which some settings hold until the end.
  let firstConfiguration: Configuration
  let cores: Int
  var settings: DaemonSettings
  var setup: DaemonSetup

  let signals: SignalDescriptor
  let mounts: MountTable?
  let roots = RootTable()

  /// Made anew when other analysers are to run: what is in work by the former ones goes into the
  /// former index, which nobody asks.
  var index = SignatureIndex()
  let links = HardLinks()
  let sync = DirectorySync()
  let pool: WorkerPool
  let notifier = ServiceNotifier()

  var rootWatch = RootWatch()
  var watch: DirectoryWatch
  var interpreter: EventInterpreter
  var settling: SettlingQueue<Instant>
  var scan: DocumentScan
  var failures = FailureBook<Instant>()
  var skipped = SkippedList()
  var canary = SilenceCanary()
  var telemetry: Telemetry
  var control = ControlService()
  var watchdog: Watchdog<Instant>
  var status = StatusLine<Instant>()
  var counts = Counts()

  /// States in which documents were seen that need a second look.
  var looks: [TreePath: Job] = [:]

  /// The points below the watched folders at which something is mounted.
  var mountPoints: [FilePath] = []

  /// The documents whose sidecars other analysers have made, and that are left so.
  var stale: Set<TreePath> = []

  /// The documents on which an analyser failed.
  var incomplete = IncompleteList()

  /// The analysers that could not be had, and when they are tried again.
  var outages = OutageBook<Instant>()

  /// Which sidecars are made anew now that would stay otherwise, as somebody has asked for.
  var reannotated: Set<Reannotation> = []

  /// Whether the configuration is being reread, and whether it is to be once more after that.
  var isReloading = false
  var wantsReload = false

  var wantsRescan = false

  /// Whether everything is being compared, so that what is not met then can be forgotten.
  var isInRound = false

  var isStopping = false
  var hasWorked = false
  var hasStarted = false
  var isBlocked = false
  var quarantineDiffers = false
  var rescanDue: Instant?
  var pollDue: Instant?
  var probeDue: Instant?
  let began = Instant.now

  /// Creates the loop; signals are taken over from here on.
  init(
    load: @escaping @Sendable () throws -> DaemonSetup,
    setup: DaemonSetup,
    journal: Journal,
    cores: Int
  ) throws(SystemError) {
    loader = try SetupLoader(load)
    firstConfiguration = setup.configuration
    self.cores = cores
    self.setup = setup
    settings = DaemonSettings(setup.configuration, cores: cores)
    signals = try SignalDescriptor()
    mounts = try? MountTable()
    watch = DirectoryWatch(roots: roots)
    interpreter = EventInterpreter(rules: settings.rules)
    settling = SettlingQueue(quietPeriod: settings.quietPeriod)
    scan = DocumentScan(roots: roots)
    telemetry = Telemetry(journal: journal)
    watchdog = Watchdog(interval: notifier.watchdogInterval, now: .now)
    pool = try WorkerPool()
  }

  /// Runs until a signal ends it.
  func run() throws(SystemError) {
    try start()
    while !isStopping {
      step(at: .now)
      waitForNews()
    }
    stop()
  }

  private func start() throws(SystemError) {
    ProcessMemory.limitPools(to: 2)
    report(setup.diagnostics)
    openControl()
    applyFolders()
    restoreQuarantine()
    try pool.start(threads: settings.workers + Self.waitingThreads)
    planRescan()
    telemetry.report(.started(version: Generator.version, folders: settings.folders))
    notifier.notify(.ready, .status(line))
    hasStarted = true
  }

  /// How many threads there are besides those that may analyse, to wait for the disk: many that sync
  /// together take hardly longer than one.
  private static let waitingThreads = 6

  private func stop() {
    notifier.notify(.stopping, .status("stopping"))
    _ = pool.stop(within: .seconds(3))
    settleFinished(at: .now)
    setup.plugins?.retire()
    telemetry.rest()
    control.close()
    telemetry.report(.stopped(annotated: counts.annotated))
  }

  // MARK: Waiting

  private func waitForNews() {
    var poller = Poller()
    poller.add(signals.descriptor, for: .readable)
    pool.addNews(to: &poller)
    loader.addNews(to: &poller)
    watch.addEvents(to: &poller)
    if let mounts { poller.add(mounts.descriptor, for: .exceptional) }
    let mountEntry = poller.count - 1
    control.add(to: &poller)
    let ready: [Int]
    do throws(SystemError) {
      ready = try poller.wait(timeout: timeout(at: .now))
    } catch {
      // The kernel has no memory for it, which passes.
      Pause.wait(.milliseconds(100))
      return
    }
    guard !ready.isEmpty else { return }
    if ready.contains(0) { takeSignals() }
    takeEvents()
    if mounts != nil, ready.contains(mountEntry) { takeMounts() }
    takeRequests()
  }

  /// How long nothing will happen by itself.
  private func timeout(at now: Instant) -> Duration? {
    if isStopping || hasRoomToScan || isRescanDue { return .zero }
    let dues = [
      settling.deadline, failures.deadline, outages.deadline, rescanDue, pollDue, probeDue,
      watchdog.due, status.due,
      // Should the sign that something is finished be lost, it is found a little later.
      pool.load.isIdle ? nil : now + .seconds(1),
    ]
    return dues.compactMap { $0 }.min().map { max(.zero, now.duration(to: $0)) }
  }

  // MARK: Working

  private func step(at now: Instant) {
    settleFinished(at: now)
    finishReload()
    while let settled = settling.popSettled(at: now) { take(settled) }
    while let path = failures.popDue(at: now) { add(Job(path: path, origin: .event), to: .live) }
    retryAfterOutages(at: now)
    if hasRoomToScan { scanMore() }
    if isRescanDue {
      wantsRescan = false
      scanEverything(origin: .scan)
    }
    keepTime(at: now)
    if quarantineDiffers { saveQuarantine() }
    if isAtRest { rest() }
    tellStatus(at: now)
  }

  private func take(_ settled: SettlingQueue<Instant>.Settled) {
    var job = looks.removeValue(forKey: settled.path) ?? Job(path: settled.path, origin: .event)
    job.wait = settled.wait
    job.isOverdue = settled.isOverdue
    add(job, to: .live)
  }

  /// Adds a job; where there is no room, a scan will find it later.
  func add(_ job: Job, to lane: WorkQueue.Lane) {
    if !pool.add(job, to: lane) { wantsRescan = true }
    hasWorked = true
  }

  /// Whether nothing is left to do.
  var isAtRest: Bool {
    settling.count == 0 && !scan.isActive && !wantsRescan && !isReloading && pool.load.isIdle
  }

  private func rest() {
    control.answerRest(with: currentStatus)
    if isInRound { index.endRound() }
    isInRound = false
    endComparison()
    guard hasWorked else { return }
    hasWorked = false
    if !reannotated.isEmpty {
      reannotated = []
      useSettings()
    }
    telemetry.rest()
    ProcessMemory.trim()
  }
}

/// Sidecars that stay until somebody asks for others.
enum Reannotation {
  /// Other analysers made them than there are now.
  case stale

  /// An analyser failed on their documents, or all did.
  case failed
}

/// What has been done since the start.
struct Counts {
  var annotated = 0
  var skipped = 0
  var overflows = 0
}
