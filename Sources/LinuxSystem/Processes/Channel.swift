internal import CLinux
internal import Glibc

/// The two ends of something through which bytes pass between processes.
public struct Channel: ~Copyable {
  /// The end that this process keeps, until it is taken.
  public var near: OwnedDescriptor?

  /// The end that the other process gets, until it is taken.
  public var far: OwnedDescriptor?

  private init(near: Int32, far: Int32) {
    self.near = OwnedDescriptor(adopting: near)
    self.far = OwnedDescriptor(adopting: far)
  }

  /// Makes two connected sockets, over which descriptors can be sent.
  ///
  /// The corresponding C function is `socketpair`.
  public static func sockets() throws(SystemError) -> Channel {
    var pair: [Int32] = [-1, -1]
    try systemCall("socketpair") { unsafe linux_socket_pair(&pair) }
    return Channel(near: pair[0], far: pair[1])
  }

  /// Makes a pipe that this process reads from.
  ///
  /// The corresponding C function is `pipe2`.
  public static func pipe() throws(SystemError) -> Channel {
    var pair: [Int32] = [-1, -1]
    try systemCall("pipe2") { unsafe linux_pipe(&pair) }
    return Channel(near: pair[0], far: pair[1])
  }
}

extension OwnedDescriptor {
  /// Lets writing to a pipe or socket return at once when there is no room.
  ///
  /// The corresponding C function is `fcntl`.
  public func makePatient() throws(SystemError) {
    try systemCall("fcntl") { fcntl(rawValue, F_SETFL, O_NONBLOCK) }
  }

  /// Gives a pipe much room, so that what passes through it is handed over at once.
  ///
  /// The corresponding call is `fcntl` with `F_SETPIPE_SZ`, which only GNU headers declare.
  public func enlarge() {
    // A smaller pipe is merely slower.
    _ = fcntl(rawValue, 1031, 1 << 20)
  }

  /// Sends as many of the bytes over a socket as there is room for, and with the first of them a
  /// descriptor.
  ///
  /// The corresponding C function is `sendmsg`.
  ///
  /// - Returns: How many were sent; none, and no descriptor, when there is no room now.
  /// - Throws: ``SystemError``, such as when the other end is closed.
  public func sendSome(_ bytes: [UInt8], descriptor: Int32? = nil) throws(SystemError) -> Int {
    do throws(SystemError) {
      return try systemCall("sendmsg") {
        unsafe bytes.withUnsafeBytes {
          unsafe linux_send(rawValue, $0.baseAddress, $0.count, descriptor ?? -1)
        }
      }
    } catch  where error.isTemporary {
      return 0
    }
  }

  /// Receives at most `count` bytes from a socket, none when the other end is closed, and the
  /// descriptor that came with them.
  ///
  /// The corresponding C function is `recvmsg`.
  public func receive(
    upTo count: Int
  ) throws(SystemError) -> (bytes: [UInt8], descriptor: Int32?) {
    var descriptor: Int32 = -1
    var bytes = [UInt8](repeating: 0, count: count)
    let length = try systemCall("recvmsg") {
      unsafe bytes.withUnsafeMutableBytes {
        unsafe linux_receive(rawValue, $0.baseAddress, $0.count, &descriptor)
      }
    }
    bytes.removeLast(count - length)
    return (bytes, descriptor >= 0 ? descriptor : nil)
  }
}
