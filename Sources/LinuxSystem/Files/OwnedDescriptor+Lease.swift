internal import CLinux
internal import Glibc

/// Whether some program holds a file open for writing.
public enum WriterPresence: Hashable, Sendable {
  /// Nobody does.
  case none

  /// Somebody does.
  case some

  /// The kernel does not tell: the file is another user's, or its file system has no leases.
  case unknown
}

extension OwnedDescriptor {
  /// Asks whether some program holds the file open for writing.
  ///
  /// A read lease is only granted when nobody does; it is given back at once. The descriptor must
  /// be open for reading only, and the process must ignore `SIGIO`.
  /// The corresponding C function is `fcntl` with `F_SETLEASE`.
  public func writerPresence() -> WriterPresence {
    if linux_set_lease(rawValue, Int32(F_RDLCK)) == 0 {
      _ = linux_set_lease(rawValue, Int32(F_UNLCK))
      return .none
    }
    return errno == EAGAIN ? .some : .unknown
  }
}
