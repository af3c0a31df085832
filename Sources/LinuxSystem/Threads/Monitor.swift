internal import CLinux
internal import Glibc

/// State that one thread at a time sees, and that threads can wait for.
///
/// It is `@unchecked Sendable` since the state is only reached under the lock.
@safe
public final class Monitor<State>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var state: State

  /// Creates a monitor around a state.
  public init(_ state: sending State) {
    self.state = state
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe linux_condition_init(condition)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Uses the state while no other thread does.
  public func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Lets one waiting thread look at the state again.
  public func signal() {
    unsafe pthread_cond_signal(condition)
  }

  /// Lets all waiting threads look at the state again.
  public func broadcast() {
    unsafe pthread_cond_broadcast(condition)
  }

  /// Waits until the state has something to give.
  ///
  /// - Parameters:
  ///   - timeout: The longest wait; none means for ever.
  ///   - body: Looks at the state, and gives nothing for as long as there is to wait.
  /// - Returns: What the state gave, or nothing when time was up.
  public func wait<Result>(
    timeout: Duration? = nil,
    for body: (inout State) -> Result?
  ) -> Result? {
    let end = timeout.map { ContinuousClock.now + $0 }
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      guard let end else {
        unsafe pthread_cond_wait(condition, mutex)
        continue
      }
      let rest = ContinuousClock.now.duration(to: end)
      guard rest > .zero else { return nil }
      let (seconds, attoseconds) = rest.components
      let nanoseconds = min(seconds, 1_000_000_000) * 1_000_000_000 + attoseconds / 1_000_000_000
      unsafe _ = linux_condition_wait(condition, mutex, nanoseconds + 1)
    }
  }
}
