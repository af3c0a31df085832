import Glibc
import LinuxSystem

/// Runs many independent pieces of work on a few threads, and delivers what came of them in order.
struct OrderedWork {
  /// How many pieces are in work at once.
  let workers: Int

  /// The number of processor cores.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How far the work may run ahead of what is delivered.
  private static let window = 64

  private struct State<Outcome> {
    var next = 0
    var delivered = 0
    var done: [Int: Outcome] = [:]
  }

  /// Runs the work.
  ///
  /// - Parameters:
  ///   - count: The number of pieces.
  ///   - work: Does one piece; it is told the piece and the worker, each of which is one thread.
  ///   - deliver: Takes what came of a piece, on the calling thread and in order.
  /// - Throws: `SystemError` when no thread can be started.
  func run<Outcome: Sendable>(
    count: Int,
    work: @escaping @Sendable (_ index: Int, _ worker: Int) -> Outcome,
    deliver: (Int, Outcome) -> Void
  ) throws {
    guard count > 1, workers > 1 else {
      for index in 0..<count { deliver(index, work(index, 0)) }
      return
    }
    let state = Monitor(State<Outcome>())
    for number in 0..<min(workers, count) {
      // The thread ends with the last piece, which is waited for below.
      try Thread(name: "annotate-\(number)") {
        Self.take(count, from: state) { work($0, number) }
      }
      .detach()
    }
    for index in 0..<count {
      let outcome = state.wait { $0.done.removeValue(forKey: index) }
      if let outcome { deliver(index, outcome) }
      state.withLock { $0.delivered = index + 1 }
      state.broadcast()
    }
  }

  private static func take<Outcome>(
    _ count: Int,
    from state: Monitor<State<Outcome>>,
    _ work: (Int) -> Outcome
  ) {
    while true {
      let index: Int? =
        state.wait { state in
          guard state.next < count else { return .some(nil) }
          guard state.next < state.delivered + window else { return nil }
          defer { state.next += 1 }
          return .some(state.next)
        } ?? nil
      guard let index else { return }
      let outcome = work(index)
      state.withLock { $0.done[index] = outcome }
      state.broadcast()
    }
  }
}
