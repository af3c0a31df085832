internal import CLinux
internal import Glibc

/// The kernel's reports of what happens in directories.
///
/// The corresponding C functions are `inotify_init1`, `inotify_add_watch` and `inotify_rm_watch`.
public final class Inotify: Sendable {
  /// The open descriptor, readable when there are events.
  public let descriptor: OwnedDescriptor

  private static let bufferSize = 64 << 10

  /// Creates an instance without watches.
  public init() throws(SystemError) {
    descriptor = OwnedDescriptor(
      adopting: try systemCall("inotify_init1") {
        inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      }
    )
  }

  /// Watches an open directory, wherever it may be moved.
  ///
  /// - Parameters:
  ///   - directory: The directory.
  ///   - mask: What to report; added to what is reported of the directory already.
  /// - Returns: The number of the watch; the same for the same directory.
  /// - Throws: ``SystemError``; `ENOSPC` when the user may have no more watches.
  public func watch(
    _ directory: borrowing Directory,
    for mask: InotifyMask
  ) throws(SystemError) -> Int32 {
    // The path of the descriptor leads to the very directory, whatever happened to its names.
    let path = "/proc/self/fd/\(directory.descriptor.rawValue)"
    let flags = mask.rawValue | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK) | UInt32(IN_MASK_ADD)
    return try systemCall("inotify_add_watch") {
      unsafe inotify_add_watch(descriptor.rawValue, path, flags)
    }
  }

  /// Stops watching; an unknown watch is nothing to stop.
  public func unwatch(_ watch: Int32) {
    _ = inotify_rm_watch(descriptor.rawValue, watch)
  }

  /// Reads the events that are waiting, without blocking; none when there are none.
  public func events() throws(SystemError) -> [InotifyEvent] {
    do throws(SystemError) {
      return InotifyEvent.parse(try descriptor.read(upTo: Self.bufferSize))
    } catch  where error.code == EAGAIN {
      return []
    }
  }
}
