import AnnotationKit
import LinuxSystem

/// The processes of one plug-in program, handed to whoever has a document for it.
final class PluginPool: Sendable {
  let manifest: PluginManifest

  private let surroundings: Surroundings
  private let files: [FileSignature?]
  private let state = Monitor(State())

  /// What a pool shares with others.
  struct Surroundings: Sendable {
    let launcher: FilePath
    let version: String
    let starter: ProgramStarter
    let patience: PluginProcess.Patience
    let report: @Sendable (PluginEvent) -> Void
  }

  private struct State {
    var idle: [PluginProcess] = []
    var count = 0
    var health = PluginHealth()

    /// What it last said of itself, and what those know who plan with it.
    var identity: PluginIdentity?
    var planned: PluginIdentity?
    var isRetired = false
  }

  init(_ manifest: PluginManifest, in surroundings: Surroundings) {
    self.manifest = manifest
    files = Self.files(of: manifest)
    self.surroundings = surroundings
  }

  // MARK: Who it is

  /// Starts the program for the first time and asks it who it is.
  ///
  /// One that does not say so is tried again when there is a document for it.
  func identify() -> PluginIdentity {
    if let identity = state.withLock({ $0.identity }) { return identity }
    if manifest.mode == .oneshot {
      return take(identity: PluginIdentity(of: manifest))
    }
    state.withLock { $0.count += 1 }
    do throws(PluginFailure) {
      let (process, identity) = try start()
      _ = take(identity: identity)
      give(back: process)
      return identity
    } catch {
      forget()
      return take(identity: .unknown)
    }
  }

  /// Notes that who it is was asked for by those who plan with it.
  func plan() -> PluginIdentity {
    state.withLock { state in
      let identity = state.identity ?? .unknown
      state.planned = identity
      return identity
    }
  }

  private func take(identity: PluginIdentity) -> PluginIdentity {
    let isNews = state.withLock { state in
      state.identity = identity
      return state.planned.map { $0 != identity } ?? false
    }
    if isNews { surroundings.report(.changed(analyser: manifest.id)) }
    return identity
  }

  /// What it said of itself.
  var identity: PluginIdentity { state.withLock { $0.identity } ?? .unknown }

  /// Whether the program is another than when the pool was made, or never said who it is.
  var isOutdated: Bool {
    state.withLock { $0.identity == .unknown } || files != Self.files(of: manifest)
  }

  /// The state of the files that the command names.
  private static func files(of manifest: PluginManifest) -> [FileSignature?] {
    manifest.command.filter { $0.hasPrefix("/") }.map { path in
      guard let resolved = try? FilePath(path).resolved() else { return nil }
      return try? Directory(resolved.parent).signature(of: resolved.name)
    }
  }

  // MARK: Asking

  /// Asks about a document.
  func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    guard state.withLock({ $0.identity != nil }) else {
      throw PluginFailure(.unavailable, "it has not introduced itself yet")
    }
    let process = try lease()
    let start = ContinuousClock.now
    do throws(PluginFailure) {
      let bytes = try process.ask(request)
      let time = ContinuousClock.now - start
      reportWords(of: process, at: request.document)
      return PluginAnswer(bytes: bytes) { isSound in
        self.settle(process, isSound: isSound, after: time, at: request.document)
      }
    } catch {
      reportWords(of: process, at: request.document)
      note(error, atStart: false, at: request.document)
      if process.isRunning { give(back: process) } else { forget() }
      throw error
    }
  }

  private func settle(
    _ process: PluginProcess,
    isSound: Bool,
    after time: Duration,
    at document: String
  ) {
    if isSound {
      state.withLock { $0.health.answered(in: time) }
    } else if manifest.mode == .worker {
      note(PluginFailure(.protocol, "its answer was not as agreed"), atStart: false, at: document)
      process.end()
    }
    if process.isRunning { give(back: process) } else { forget() }
  }

  /// Takes a process that waits for work, or starts one, or waits until either can be.
  private func lease() throws(PluginFailure) -> PluginProcess {
    while true {
      let idle = state.wait { state -> PluginProcess?? in
        if let process = state.idle.popLast() { return process }
        guard state.count < self.manifest.limits.workers else { return nil }
        state.count += 1
        return .some(nil)
      }
      guard let process = idle ?? nil else { return try startLeased() }
      if process.isReady { return process }
      process.end()
      reportWords(of: process, at: "")
      forget()
    }
  }

  private func startLeased() throws(PluginFailure) -> PluginProcess {
    do throws(PluginFailure) {
      let now = ContinuousClock.now
      let (rest, lastError) = state.withLock { ($0.health.rest(at: now), $0.health.lastError) }
      guard rest == nil else {
        throw PluginFailure(.unavailable, "it rests after failing: \(lastError ?? "")")
      }
      let (process, identity) = try start()
      guard take(identity: identity) == state.withLock({ $0.planned }) else {
        process.end()
        throw PluginFailure(.changed, "the program is not the one that was known; reload")
      }
      return process
    } catch {
      forget()
      throw error
    }
  }

  private func start() throws(PluginFailure) -> (PluginProcess, PluginIdentity) {
    do {
      let process = try PluginProcess(
        manifest,
        launcher: surroundings.launcher,
        by: surroundings.starter,
        patience: surroundings.patience
      )
      guard manifest.mode == .worker else { return (process, PluginIdentity(of: manifest)) }
      state.withLock { $0.health.started() }
      defer { reportWords(of: process, at: "") }
      let identity = try process.introduce(as: surroundings.version)
      surroundings.report(.started(analyser: manifest.id, version: identity.version))
      return (process, identity)
    } catch {
      let failure = PluginFailure(.start, "while starting: \(error)")
      note(failure, atStart: true, at: "")
      throw failure
    }
  }

  private func give(back process: PluginProcess) {
    let isKept = state.withLock { state in
      guard !state.isRetired else { return false }
      state.idle.append(process)
      return true
    }
    if !isKept {
      process.dismiss()
      forget()
    }
    state.signal()
  }

  /// Makes room for another process.
  private func forget() {
    state.withLock { $0.count -= 1 }
    state.signal()
  }

  // MARK: Telling

  private func note(_ failure: PluginFailure, atStart: Bool, at document: String) {
    state.withLock { $0.health.failed(failure.message, atStart: atStart, at: .now) }
    surroundings.report(
      .failed(analyser: manifest.id, document: document, reason: failure.message)
    )
  }

  private func reportWords(of process: PluginProcess, at document: String) {
    let (lines, dropped) = process.takeWords()
    for line in lines {
      surroundings.report(
        .said(
          analyser: manifest.id,
          document: document,
          priority: line.priority,
          line: line.text
        )
      )
    }
    guard dropped > 0 else { return }
    surroundings.report(
      .saidTooMuch(analyser: manifest.id, document: document, dropped: dropped)
    )
  }

  /// How it fares.
  var status: PluginStatus {
    state.withLock { state in
      PluginStatus(
        manifest: manifest,
        identity: state.identity ?? .unknown,
        health: state.health,
        running: state.count,
        hasChanged: state.planned != state.identity,
        isResting: state.health.rest(at: .now) != nil
      )
    }
  }

  /// Tries the program again at once, should it rest after failing.
  func forgive() {
    state.withLock { $0.health.forgive() }
  }

  // MARK: Ending

  /// Ends the processes that have had nothing to do for long.
  ///
  /// - Returns: When there may be more of them; nothing when none runs.
  func endIdle(at moment: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    let time = manifest.limits.idleStop
    guard time > .zero else { return nil }
    let (idle, next) = state.withLock { state in
      let old = state.idle.filter { $0.lastUse + time <= moment }
      state.idle.removeAll { process in old.contains { $0 === process } }
      state.count -= old.count
      let oldest = state.idle.map(\.lastUse).min() ?? moment
      return (old, state.count > 0 ? oldest + time : nil)
    }
    for process in idle { process.dismiss() }
    return next
  }

  /// Ends the processes that have no work, and the others when they have done theirs.
  func retire() {
    let idle = state.withLock { state in
      state.isRetired = true
      state.count -= state.idle.count
      defer { state.idle = [] }
      return state.idle
    }
    for process in idle { process.dismiss() }
  }
}
