public import LinuxSystem

/// Asks a running daemon.
public struct ControlClient: Sendable {
  /// The name of the socket in the daemon's runtime directory.
  public static let socketName = Array("control".utf8)

  /// The longest reply that is read, in bytes.
  private static let replyLimit = 64 << 20

  private let path: FilePath

  /// Creates a client of the daemon with the given runtime directory.
  public init(runtimeDirectory: FilePath) {
    path = runtimeDirectory.appending(Self.socketName)
  }

  /// Sends a request and waits for the reply.
  ///
  /// - Parameter request: What to ask.
  /// - Returns: What the daemon answered.
  /// - Throws: ``LinuxSystem/SystemError`` when no daemon listens or it may not be asked;
  ///   ``BrokenReply`` when it closed the connection without an answer.
  public func ask(_ request: ControlRequest) throws -> ControlReply {
    let connection = try UnixSocket.connect(to: path)
    try connection.write(try ControlLine.encode(request))
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n"), line.count < Self.replyLimit {
      let bytes = try connection.read(upTo: 64 << 10)
      guard !bytes.isEmpty else { break }
      line += bytes
    }
    guard let reply = try? ControlLine.decode(ControlReply.self, from: line) else {
      throw BrokenReply()
    }
    return reply
  }
}

/// The daemon closed the connection without an answer that makes sense.
public struct BrokenReply: Error, CustomStringConvertible {
  /// What happened, for a person.
  public var description: String { "the daemon gave no answer; see its journal" }
}
