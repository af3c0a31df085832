import Glibc
import LinuxSystem
import Synchronization

/// A thread that starts programs for others and looks after them when that is due.
///
/// A confined program ends with the thread that started it, so that nothing is left when the daemon
/// is killed; the threads that use programs come and go.
final class ProgramStarter: Sendable {
  private struct State {
    var jobs: [@Sendable () -> Void] = []
    var isStopping = false
  }

  private let state = Monitor(State())

  /// Starts the thread.
  ///
  /// - Parameter chore: What is done whenever programs were started or it is due; it tells how long it
  ///   need not be done again, if ever.
  /// - Throws: ``LinuxSystem/SystemError`` when there can be no more threads.
  init(chore: @escaping @Sendable () -> Duration?) throws(SystemError) {
    // Writing to a program that has ended is told by an error.
    signal(SIGPIPE, SIG_IGN)
    let state = state
    try Thread(name: "plug-ins") { Self.work(state, chore) }.detach()
  }

  /// Lets the thread end.
  func stop() {
    state.withLock { $0.isStopping = true }
    state.broadcast()
  }

  deinit {
    stop()
  }

  /// Starts a program on the thread, and waits until that is done.
  func start(
    _ launch: @escaping @Sendable () throws(SystemError) -> ChildProcess
  ) throws(SystemError) -> ChildProcess {
    let delivery = Delivery()
    state.withLock { $0.jobs.append { delivery.deliver(launch) } }
    state.broadcast()
    return try delivery.receive()
  }

  private static func work(_ state: Monitor<State>, _ chore: () -> Duration?) {
    while true {
      let jobs = state.wait(timeout: chore()) { state -> [@Sendable () -> Void]? in
        if state.isStopping { return [] }
        defer { state.jobs = [] }
        return state.jobs.isEmpty ? nil : state.jobs
      }
      guard let jobs else { continue }
      if jobs.isEmpty { return }
      for job in jobs { job() }
    }
  }

  /// A process on its way from one thread to another.
  private final class Delivery: Sendable {
    private let process = Mutex<ChildProcess?>(nil)
    private let outcome = Monitor<Result<Void, SystemError>?>(nil)

    func deliver(_ launch: () throws(SystemError) -> ChildProcess) {
      do throws(SystemError) {
        try process.withLock { process throws(SystemError) in process = try launch() }
        outcome.withLock { $0 = .success(()) }
      } catch {
        outcome.withLock { $0 = .failure(error) }
      }
      outcome.broadcast()
    }

    func receive() throws(SystemError) -> ChildProcess {
      try outcome.wait { $0 }?.get()
      guard let process = process.withLock({ $0.take() }) else {
        throw SystemError(call: "posix_spawn", code: ECANCELED)
      }
      return process
    }
  }
}
