import AnnotationKit
public import LinuxSystem
import Synchronization

/// Runs the programs of foreign analysers and carries questions to them and answers back.
///
/// It reads nothing of what passes but the answer to `initialize`, which a program gives before it
/// has seen a document.
public final class PluginSupervisor: PluginConnection {
  private let pools: [PluginPool]
  private let starter: ProgramStarter
  private let report: @Sendable (PluginEvent) -> Void

  /// Prepares programs; none is started yet.
  ///
  /// - Parameters:
  ///   - manifests: The manifests of the programs.
  ///   - launcher: The program that confines itself and becomes the plug-in; see ``PluginLauncher``.
  ///   - version: Our own version, which programs are told.
  ///   - previous: A supervisor whose programs go on where nothing about them has changed.
  ///   - report: Told what a journal should hold, on any thread.
  /// - Throws: ``LinuxSystem/SystemError`` when there can be no more threads.
  public convenience init(
    _ manifests: [PluginManifest],
    launcher: FilePath = WorkerProgram.itself,
    version: String,
    taking previous: PluginSupervisor? = nil,
    report: @escaping @Sendable (PluginEvent) -> Void
  ) throws(SystemError) {
    try self.init(
      manifests,
      launcher: launcher,
      version: version,
      taking: previous,
      patience: PluginProcess.Patience(),
      report: report
    )
  }

  init(
    _ manifests: [PluginManifest],
    launcher: FilePath,
    version: String,
    taking previous: PluginSupervisor? = nil,
    patience: PluginProcess.Patience,
    report: @escaping @Sendable (PluginEvent) -> Void
  ) throws(SystemError) {
    let chores = previous?.chores ?? Chores()
    let starter: ProgramStarter
    if let previous {
      starter = previous.starter
    } else {
      starter = try ProgramStarter { chores.run() }
    }
    let surroundings = PluginPool.Surroundings(
      launcher: launcher,
      version: version,
      starter: starter,
      patience: patience,
      report: report
    )
    pools = manifests.map { manifest in
      previous?.pool(for: manifest) ?? PluginPool(manifest, in: surroundings)
    }
    self.starter = starter
    self.report = report
    self.chores = chores
    chores.set(pools)
  }

  private let chores: Chores

  /// The pools that are looked after now and then.
  private final class Chores: Sendable {
    private let pools = Mutex<[PluginPool]>([])

    func set(_ pools: [PluginPool]) { self.pools.withLock { $0 = pools } }

    func run() -> Duration? {
      let now = ContinuousClock.now
      let due = PluginSupervisor.endIdle(in: pools.withLock { $0 }, at: now)
      return due.map { now.duration(to: $0) }
    }
  }

  private func pool(for manifest: PluginManifest) -> PluginPool? {
    pools.first { $0.manifest == manifest && !$0.isOutdated }
  }

  /// Starts the programs, all at once, and asks them who they are.
  ///
  /// One that takes longer is told of by ``PluginEvent/changed(analyser:)`` when it has said so.
  ///
  /// - Parameter time: The longest wait.
  /// - Returns: The analysers, in the order of the manifests.
  public func start(waitingAtMost time: Duration) -> [ForeignAnalyser] {
    let left = Monitor(pools.count)
    for pool in pools {
      let identify = { @Sendable in
        _ = pool.identify()
        left.withLock { $0 -= 1 }
        left.broadcast()
      }
      do throws(SystemError) {
        try Thread(name: "plug-in start", identify).detach()
      } catch {
        identify()
      }
    }
    _ = left.wait(timeout: time) { $0 == 0 ? true : nil }
    return pools.map { ForeignAnalyser($0.manifest, identity: $0.plan()) }
  }

  /// Asks the program of an analyser.
  public func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    guard let pool = pools.first(where: { $0.manifest.id == request.analyser }) else {
      throw PluginFailure(.unavailable, "there is no analyser '\(request.analyser)'")
    }
    return try pool.ask(request)
  }

  /// Ends the processes that have had nothing to do for long.
  ///
  /// - Returns: When there may be more of them; nothing when none runs.
  @discardableResult
  func endIdle(at moment: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    Self.endIdle(in: pools, at: moment)
  }

  private static func endIdle(
    in pools: [PluginPool],
    at moment: ContinuousClock.Instant
  ) -> ContinuousClock.Instant? {
    pools.compactMap { $0.endIdle(at: moment) }.min()
  }

  /// The longest that the programs may take over one document, all their tries together.
  public var patience: Duration {
    pools.map { ($0.manifest.limits.timeout + $0.manifest.limits.startTimeout) * 3 }
      .reduce(.zero, +)
  }

  /// How the programs fare.
  public var statuses: [PluginStatus] { pools.map(\.status) }

  /// Tries programs again at once that rest after failing.
  public func forgive() {
    for pool in pools { pool.forgive() }
  }

  /// Ends the programs, save those that another supervisor has taken over.
  public func retire(leaving successor: PluginSupervisor? = nil) {
    for pool in pools {
      let isTaken = successor?.pools.contains { $0 === pool } ?? false
      if !isTaken { pool.retire() }
    }
    if successor == nil { starter.stop() }
  }
}
