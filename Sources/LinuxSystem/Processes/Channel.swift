internal import CLinux
internal import Glibc

/// Two ends through which bytes, and descriptors, pass between processes.
public enum Channel {
  /// Makes two connected sockets, over which descriptors can be sent.
  ///
  /// The corresponding C function is `socketpair`.
  public static func sockets() throws(SystemError) -> (here: OwnedDescriptor, there: OwnedDescriptor)
  {
    var pair: [Int32] = [-1, -1]
    try systemCall("socketpair") { unsafe linux_socket_pair(&pair) }
    return (OwnedDescriptor(adopting: pair[0]), OwnedDescriptor(adopting: pair[1]))
  }

  /// Makes a pipe.
  ///
  /// The corresponding C function is `pipe2`.
  public static func pipe() throws(SystemError) -> (reading: OwnedDescriptor, writing: OwnedDescriptor)
  {
    var pair: [Int32] = [-1, -1]
    try systemCall("pipe2") { unsafe linux_pipe(&pair) }
    return (OwnedDescriptor(adopting: pair[0]), OwnedDescriptor(adopting: pair[1]))
  }
}

extension OwnedDescriptor {
  /// Sends bytes over a socket, and with the first of them a descriptor.
  ///
  /// The corresponding C function is `sendmsg`.
  public func send(_ bytes: [UInt8], descriptor: Int32? = nil) throws(SystemError) {
    try systemCall("sendmsg") {
      unsafe bytes.withUnsafeBytes {
        unsafe linux_send(rawValue, $0.baseAddress, $0.count, descriptor ?? -1)
      }
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
