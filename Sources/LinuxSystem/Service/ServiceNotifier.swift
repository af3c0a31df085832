internal import CLinux
internal import CSystemd
internal import Glibc

/// What a service tells the manager that started it; without a manager nothing is told.
///
/// The corresponding C function is `sd_notify`.
public struct ServiceNotifier: Sendable {
  /// Creates a notifier; it reads `NOTIFY_SOCKET` from the environment.
  public init() {}

  /// What there is to tell.
  public enum Message: Hashable, Sendable {
    /// The service does its work from now on, or does so again after a reload.
    case ready

    /// One line for a person.
    case status(String)

    /// The service rereads its configuration.
    case reloading

    /// The service is about to end.
    case stopping

    /// The service is alive.
    case alive

    /// The service needs this much longer to start.
    case needsMoreTime(Duration)
  }

  /// Tells the manager something.
  public func notify(_ messages: Message...) {
    let lines = messages.map(Self.assignment).joined(separator: "\n")
    unsafe _ = sd_notify(0, lines)
  }

  private static func assignment(_ message: Message) -> String {
    switch message {
    case .ready: "READY=1"
    case .status(let line): "STATUS=\(line)"
    case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds())"
    case .stopping: "STOPPING=1"
    case .alive: "WATCHDOG=1"
    case .needsMoreTime(let time): "EXTEND_TIMEOUT_USEC=\(time.components.seconds * 1_000_000)"
    }
  }

  private static func monotonicMicroseconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

  /// How long the manager waits for a sign of life before it restarts the service, if at all.
  ///
  /// The corresponding C function is `sd_watchdog_enabled`.
  public var watchdogInterval: Duration? {
    var microseconds: UInt64 = 0
    guard unsafe sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
    return .microseconds(Int64(clamping: microseconds))
  }
}
