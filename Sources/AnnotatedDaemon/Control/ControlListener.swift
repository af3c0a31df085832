import LinuxSystem

/// The socket at which the daemon listens.
final class ControlListener {
  let descriptor: OwnedDescriptor
  private let path: FilePath

  init(_ path: FilePath) throws(SystemError) {
    self.path = path
    descriptor = try UnixSocket.listen(at: path, permissions: 0o660)
  }

  /// Takes the next connection, if there is one.
  func accept() -> ControlConnection? {
    do throws(SystemError) {
      guard let connection = try UnixSocket.accept(on: descriptor) else { return nil }
      return ControlConnection(connection)
    } catch {
      return nil
    }
  }

  /// Takes the socket's name away.
  func remove() {
    try? Directory(path.parent).remove(path.name)
  }
}
