import LinuxSystem
import Synchronization

/// Reads the configuration on a thread of its own.
///
/// Programs of foreign analysers may take long to introduce themselves; until they have, documents are
/// annotated by what held before.
final class SetupLoader: Sendable {
  private let load: @Sendable () throws -> DaemonSetup
  private let outcome = Mutex<Result<DaemonSetup, any Error>?>(nil)
  private let news: EventDescriptor

  init(_ load: @escaping @Sendable () throws -> DaemonSetup) throws(SystemError) {
    self.load = load
    news = try EventDescriptor()
  }

  /// Begins to read; what comes of it is there for ``takeOutcome()`` later.
  func start() {
    let read = { @Sendable in
      let result = Result { try self.load() }
      self.outcome.withLock { $0 = result }
      self.news.signal()
    }
    do throws(SystemError) { try Thread(name: "reload", read).detach() } catch { read() }
  }

  /// Makes the poller wait for the outcome.
  func addNews(to poller: inout Poller) {
    poller.add(news.descriptor, for: .readable)
  }

  /// Takes what came of reading, once it has.
  func takeOutcome() -> Result<DaemonSetup, any Error>? {
    news.clear()
    return outcome.withLock { $0.take() }
  }
}
