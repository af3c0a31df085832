internal import CLinux
internal import Glibc

/// A descriptor that becomes readable when any thread signals it.
///
/// The corresponding C function is `eventfd`.
public struct EventDescriptor: ~Copyable, Sendable {
  /// The open descriptor.
  public let descriptor: OwnedDescriptor

  /// Creates an event that has not been signalled.
  public init() throws(SystemError) {
    descriptor = OwnedDescriptor(
      adopting: try systemCall("eventfd") { eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)) }
    )
  }

  /// Makes the descriptor readable.
  public func signal() {
    // It can only fail when the counter is full, and then the descriptor is readable already.
    _ = eventfd_write(descriptor.rawValue, 1)
  }

  /// Makes the descriptor unreadable until the next signal.
  public func clear() {
    var count: eventfd_t = 0
    _ = unsafe eventfd_read(descriptor.rawValue, &count)
  }
}
