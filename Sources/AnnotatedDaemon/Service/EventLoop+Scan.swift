import AnnotatedConfiguration
import LinuxSystem

extension EventLoop {
  /// The most jobs of a scan that wait for a worker at a time.
  private static let backlogLimit = 512

  /// Whether a scan is under way and the workers can take what it finds.
  var hasRoomToScan: Bool { scan.isActive && pool.load.backlog < Self.backlogLimit }

  /// Whether another scan of everything is wanted and can begin.
  var isRescanDue: Bool { wantsRescan && !scan.isActive && pool.load.backlog == 0 }

  /// Compares everything, once what is being compared already is done.
  func scanEverything(origin: Job.Origin) {
    guard !scan.isActive else {
      wantsRescan = true
      return
    }
    canary.giveUp()
    index.beginRound()
    isInRound = true
    for number in rootWatch.numbers { scan.add(TreePath(root: number), origin: origin) }
    planRescan()
  }

  /// Compares everything without any cause but the time or a person's wish.
  func compare() {
    let isToldOfAll = isAtRest && watch.unwatched.isEmpty && watch.hasKernelQueue
    scanEverything(origin: .scan)
    if isToldOfAll { canary.begin() }
  }

  /// Draws the conclusions from what was compared.
  func endComparison() {
    for number in canary.end() {
      guard settings.poll == .auto, let root = roots[number] else { continue }
      telemetry.report(.folderPolled(root.path, fileSystem: nil))
      planLookingAround(at: .now)
    }
  }

  /// Sets when everything is compared next without any event.
  func planRescan() {
    rescanDue = settings.rescanInterval.map { .now + $0 }
  }

  /// Goes on with the scan.
  func scanMore() {
    let jobs = scan.next(
      Self.backlogLimit,
      rules: settings.rules,
      policy: settings.policy,
      isRecursive: settings.isRecursive
    )
    for job in jobs { add(job, to: .backlog) }
    let unread = scan.takeUnread()
    guard !unread.isEmpty else { return }
    watch.noteUnread(unread)
    planLookingAround(at: .now)
  }

  /// Does what is due by the clock.
  func keepTime(at now: Instant) {
    if let due = rescanDue, due <= now { compare() }
    if let due = pollDue, due <= now {
      pollDue = nil
      lookAround(at: now)
    }
    probe(at: now)
    feedWatchdog(at: now)
  }

  /// How often folders are looked at in which the kernel does not tell of all changes.
  private static let pollInterval = Duration.seconds(10)

  /// Looks at the folders in which the kernel does not tell of all changes.
  private func lookAround(at now: Instant) {
    refreshRoots()
    if !watch.unwatched.isEmpty || !watch.hasKernelQueue {
      if watch.recover(isRecursive: settings.isRecursive, rules: settings.rules) {
        telemetry.report(.watchesFreed)
        wantsRescan = true
      } else {
        scanUnwatched()
      }
    }
    for number in rootWatch.numbers where isPolled(number) {
      scan.add(TreePath(root: number), origin: .poll)
    }
    planLookingAround(at: now)
  }

  private func scanUnwatched() {
    // Very many folders are not worth telling apart.
    guard watch.unwatched.count <= 64 else { return scanEverything(origin: .poll) }
    for folder in watch.unwatched { scan.add(folder, origin: .poll) }
  }

  /// Sets when to look around next, if there is need to; what was planned is not put off.
  func planLookingAround(at now: Instant) {
    let isNeeded =
      !watch.unwatched.isEmpty || !watch.hasKernelQueue || rootWatch.isUnsure
      || rootWatch.numbers.contains { roots[$0] == nil || isPolled($0) }
    pollDue = isNeeded ? pollDue ?? now + Self.pollInterval : nil
  }

  /// Whether a watched folder is looked at now and then.
  func isPolled(_ number: Int) -> Bool {
    guard let root = roots[number] else { return false }
    switch settings.poll {
    case .yes: return true
    case .no: return false
    case .auto: return canary.silent.contains(number) || silentFileSystem(in: root) != nil
    }
  }

  /// The name of a file system in a folder that does not tell of all changes.
  func silentFileSystem(in root: WatchedRoot) -> String? {
    if let name = root.silentFileSystem { return name }
    let names = mountPoints.lazy.filter { root.path.contains($0) }.compactMap {
      (try? Directory($0))?.fileSystemType().silentName
    }
    return names.first
  }
}
