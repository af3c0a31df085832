import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

extension EventLoop {
  /// Reads and follows the kernel's events.
  func takeEvents() {
    var rootsMayDiffer = false
    var isOverflown = false
    while case let events = watch.events(), !events.isEmpty {
      let now = Instant.now
      for (event, folder) in events {
        if rootWatch.isAncestor(event.watch) { rootsMayDiffer = true }
        switch interpreter.interpret(event, in: folder) {
        case .eventsLost: isOverflown = true
        case .rootWent: rootsMayDiffer = true
        case .some(let finding): follow(finding, at: now)
        case nil: break
        }
      }
    }
    if rootsMayDiffer { refreshRoots() }
    if watch.takeLoss() || isOverflown { makeGoodForLostEvents() }
  }

  private func follow(_ finding: Finding, at now: Instant) {
    switch finding {
    case .document(let path, let touch):
      looks[path] = nil
      canary.noteTold(path)
      note(path, touch, at: now)
    case .sidecar(let path, let touch):
      note(path, touch == .changed ? .closed : touch, at: now)
    case .folderCame(let folder):
      enter(folder)
      noteInTheWay(folder, at: now)
    case .folderOpened(let folder):
      failures.hasten(below: folder, at: now)
      if watch.isIncomplete(folder) { enter(folder) }
    case .folderWent(let folder):
      leave(folder)
      // Another may have taken its place before this was told, as when two change places.
      if isThere(folder) { enter(folder) }
      noteInTheWay(folder, at: now)
    case .rootWent, .eventsLost: break
    }
  }

  /// Lets a file settle; of very many at once some are left to a scan.
  private func note(_ path: TreePath, _ touch: Touch, at now: Instant) {
    if settling.count < WorkQueue.limit {
      settling.note(path, touch, at: now)
    } else {
      wantsRescan = true
    }
  }

  /// Looks at the document whose sidecar a folder is in the way of, or was.
  private func noteInTheWay(_ folder: TreePath, at now: Instant) {
    guard settings.rules.role(of: folder.name) == .sidecar else { return }
    settling.note(folder, .finished, at: now)
  }

  /// Takes in a folder that came.
  private func enter(_ folder: TreePath) {
    guard settings.isRecursive || folder.relative.bytes.isEmpty else { return }
    canary.giveUp()
    watchAll(below: folder)
    scan.add(folder, origin: .scan)
  }

  private func isThere(_ folder: TreePath) -> Bool {
    (try? roots[folder.root]?.directory(folder.relative).descriptor.rawValue) != nil
  }

  private func leave(_ folder: TreePath) {
    watch.forget(below: folder)
    scan.remove(below: folder)
    failures.strike(below: folder)
    incomplete.remove(below: folder)
    // Sidecars that lie apart did not go with their documents.
    if case .under = settings.policy.placement { scan.add(folder, origin: .scan) }
  }

  /// Watches a folder and what is below it, and says what went wrong.
  func watchAll(below folder: TreePath) {
    let wasComplete = watch.unwatched.isEmpty
    let trouble = watch.watch(folder, isRecursive: settings.isRecursive, rules: settings.rules)
    for (place, error) in trouble.unreadable {
      telemetry.report(.folderUnreadable(roots.path(of: place), error))
    }
    if trouble.usedUp, wasComplete {
      telemetry.report(
        .watchesUsedUp(unwatched: watch.unwatched.count, sysctl: watch.sysctl)
      )
    }
    if !watch.unwatched.isEmpty { planLookingAround(at: .now) }
  }

  private func makeGoodForLostEvents() {
    counts.overflows += 1
    telemetry.report(.eventsLost(count: counts.overflows))
    for number in rootWatch.numbers { watchAll(below: TreePath(root: number)) }
    scanEverything(origin: .scan)
  }

  // MARK: The watched folders themselves

  /// Takes in the configured folders.
  func applyFolders() {
    for number in rootWatch.configure(settings.folders) { drop(number) }
    settings.separate(rootWatch.paths)
    useSettings()
    refreshRoots()
    for number in rootWatch.numbers where roots[number] == nil {
      guard let path = rootWatch.paths[number] else { continue }
      telemetry.report(.folderAway(path))
    }
    takeMounts()
  }

  private func drop(_ number: Int) {
    leave(TreePath(root: number))
    roots[number] = nil
  }

  /// Finds out which of the configured folders are there.
  func refreshRoots() {
    for change in rootWatch.refresh(roots, watch) {
      switch change {
      case .went(let number):
        canary.forget(number)
        leave(TreePath(root: number))
        takeOver(from: number)
        if let path = rootWatch.paths[number] { telemetry.report(.folderAway(path)) }
      case .came(let number):
        canary.giveUp()
        let folder = TreePath(root: number)
        watchAll(below: folder)
        scan.add(folder, origin: .scan)
        welcome(number)
      }
    }
    planLookingAround(at: .now)
  }

  /// Takes into the other watched folders what a folder that went had in common with them, as by a
  /// bind mount: the kernel watches it once, under the name by which it was found last.
  private func takeOver(from former: Int) {
    for number in rootWatch.numbers where number != former { enter(TreePath(root: number)) }
  }

  private func welcome(_ number: Int) {
    guard let root = roots[number] else { return }
    if hasStarted { telemetry.report(.folderBack(root.path)) }
    if settings.poll == .auto, let name = silentFileSystem(in: root) {
      telemetry.report(.folderPolled(root.path, fileSystem: name))
    }
  }

  /// Looks at what is mounted below the watched folders.
  func takeMounts() {
    refreshRoots()
    let all = (try? mounts?.points()) ?? []
    let points = all.filter { point in
      rootWatch.paths.values.contains { $0 != point && $0.contains(point) }
    }
    guard points != mountPoints else { return }
    mountPoints = points
    for number in rootWatch.numbers { watchAll(below: TreePath(root: number)) }
    scanEverything(origin: .scan)
    planLookingAround(at: .now)
  }
}
