internal import CLinux
internal import Glibc

/// Stream sockets between programs of one machine, found by a path.
public enum UnixSocket {
  /// Listens at a path, in place of a socket that nobody answers any more.
  ///
  /// - Parameters:
  ///   - path: Where to listen; its directory exists.
  ///   - permissions: Who may connect.
  /// - Returns: A descriptor that is readable when somebody connects.
  /// - Throws: ``SystemError``; `EADDRINUSE` when another program listens there.
  public static func listen(
    at path: FilePath,
    permissions: UInt32
  ) throws(SystemError) -> OwnedDescriptor {
    if (try? connect(to: path)) != nil {
      throw SystemError(call: "bind", code: EADDRINUSE, path: path)
    }
    unsafe _ = path.bytes.withCString { unsafe unlink($0) }
    return OwnedDescriptor(
      adopting: try systemCall("bind", on: path) {
        unsafe path.bytes.withCString { unsafe linux_listen($0, permissions) }
      }
    )
  }

  /// Connects to a path.
  public static func connect(to path: FilePath) throws(SystemError) -> OwnedDescriptor {
    OwnedDescriptor(
      adopting: try systemCall("connect", on: path) {
        unsafe path.bytes.withCString { unsafe linux_connect($0) }
      }
    )
  }

  /// Takes the next connection, which does not block; nothing when there is none.
  public static func accept(
    on listener: borrowing OwnedDescriptor
  ) throws(SystemError) -> OwnedDescriptor? {
    let number = linux_accept(listener.rawValue)
    if number >= 0 { return OwnedDescriptor(adopting: number) }
    let code = errno
    guard code == EAGAIN || code == ECONNABORTED || code == EINTR else {
      throw SystemError(call: "accept", code: code)
    }
    return nil
  }
}
