import AnnotationKit
import LinuxSystem
import Synchronization

/// A running plug-in program that one thread at a time uses.
final class PluginProcess: Sendable {
  private let manifest: PluginManifest
  private let running: Mutex<RunningProgram>
  private let patience: Patience
  private let lastAnswer = Mutex(ContinuousClock.now)

  /// How long a program is given to do as it is told.
  struct Patience: Hashable, Sendable {
    /// To answer after a request was taken back.
    var cancel = Duration.seconds(2)

    /// To end after it was asked to.
    var end = Duration.seconds(2)
  }

  /// Starts a program.
  init(
    _ manifest: PluginManifest,
    launcher: FilePath,
    by starter: ProgramStarter,
    patience: Patience
  ) throws(SystemError) {
    self.manifest = manifest
    self.patience = patience
    let program = try RunningProgram(
      launcher,
      arguments: PluginLauncher.arguments(for: manifest),
      environment: Self.environment(of: manifest),
      by: starter
    )
    running = Mutex(program)
  }

  /// What a program finds in its environment: nothing of ours.
  static func environment(of manifest: PluginManifest) -> [String] {
    [
      "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent",
      "PYTHONDONTWRITEBYTECODE=1", "ANNOTATED_ANALYSER=\(manifest.id)",
    ]
  }

  /// Whether it can be asked.
  var isReady: Bool { running.withLock { $0.isReady } }

  /// Whether it has not ended.
  var isRunning: Bool { running.withLock { $0.status == nil } }

  /// Asks it to introduce itself; if it does not do so as agreed, it is ended.
  func introduce(as host: String) throws(PluginFailure) -> PluginIdentity {
    let line = PluginMessage.initialize(manifest, host: host)
    let deadline = ContinuousClock.now + manifest.limits.startTimeout
    return try running.withLock { running throws(PluginFailure) in
      do throws(PluginFailure) {
        let answer = try running.ask(line, limit: 64 << 10, until: deadline)
        return try PluginIdentity(answer: answer, from: manifest.id)
      } catch {
        running.end(within: patience.end)
        throw error
      }
    }
  }

  /// Asks it about a document.
  ///
  /// A program that does not answer in time is told to stop; if it does not, it is ended.
  func ask(_ request: PluginRequest) throws(PluginFailure) -> [UInt8] {
    let limits = manifest.limits
    defer { lastAnswer.withLock { $0 = .now } }
    return try running.withLock { running throws(PluginFailure) in
      do throws(PluginFailure) {
        let deadline = ContinuousClock.now + limits.timeout
        let limit = limits.maxResultBytes
        switch manifest.mode {
        case .worker: return try running.ask(request.message, limit: limit, until: deadline)
        case .oneshot: return try running.run(on: request.message, limit: limit, until: deadline)
        }
      } catch {
        guard error.code == .timeout else {
          running.end(within: patience.end)
          throw error
        }
        stop(&running, by: request.cancellation)
        throw PluginFailure(.timeout, "no answer within \(limits.timeout)")
      }
    }
  }

  private func stop(_ running: inout RunningProgram, by cancellation: [UInt8]) {
    let obeys =
      manifest.mode == .worker
      && running.tell(
        cancellation,
        limit: manifest.limits.maxResultBytes,
        waiting: patience.cancel
      )
    if !obeys { running.end(within: patience.end) }
  }

  /// Takes what it has said on standard error.
  func takeWords() -> (lines: [ProgramWords.Line], dropped: Int) {
    running.withLock { $0.takeWords() }
  }

  /// When it was done with what it last had to do.
  var lastUse: ContinuousClock.Instant { lastAnswer.withLock { $0 } }

  /// Ends it.
  func end() {
    running.withLock { $0.end(within: patience.end) }
  }

  /// Lets it end by itself.
  func dismiss() {
    running.withLock { $0.dismiss(saying: PluginMessage.shutdown, within: patience.end) }
  }
}
