internal import CLinux
internal import Glibc

/// The descriptors that a thread waits for.
///
/// The corresponding C function is `poll`.
public struct Poller: Sendable {
  private var entries: [pollfd] = []

  /// Creates a poller that waits for nothing.
  public init() {}

  /// The number of descriptors.
  public var count: Int { entries.count }

  /// What a descriptor is waited for.
  public enum Readiness: Sendable {
    /// There is something to read, or the other end is closed.
    case readable

    /// There is room to write, or the other end is closed.
    case writable

    /// An exceptional state, as `/proc/self/mountinfo` reports a change of the mounts.
    case exceptional
  }

  /// Adds a descriptor, which the caller keeps open.
  public mutating func add(_ descriptor: borrowing OwnedDescriptor, for readiness: Readiness) {
    let events =
      switch readiness {
      case .readable: POLLIN
      case .writable: POLLOUT
      case .exceptional: POLLPRI
      }
    entries.append(pollfd(fd: descriptor.rawValue, events: Int16(events), revents: 0))
  }

  /// Waits until a descriptor is ready or time is up.
  ///
  /// - Parameter timeout: The longest wait, rounded up to whole milliseconds; none means for ever.
  /// - Returns: The positions of the ready descriptors in the order in which they were added; none
  ///   when time was up or a signal came.
  /// - Throws: ``SystemError`` when the kernel has no memory for it.
  public mutating func wait(timeout: Duration?) throws(SystemError) -> [Int] {
    let count = unsafe poll(&entries, nfds_t(entries.count), Self.milliseconds(timeout))
    if count < 0, errno != EINTR { throw SystemError(call: "poll", code: errno) }
    guard count > 0 else { return [] }
    return entries.indices.filter { entries[$0].revents != 0 }
  }

  private static func milliseconds(_ timeout: Duration?) -> Int32 {
    guard let timeout else { return -1 }
    let (seconds, attoseconds) = timeout.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
