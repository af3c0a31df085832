import AnnotatedControl
import LinuxSystem

/// Answers the programs that ask over the control socket.
struct ControlService {
  /// The most connections at a time; the oldest makes room for another.
  private static let limit = 16

  private var listener: ControlListener?
  private var connections: [ControlConnection] = []

  /// Starts to listen in the runtime directory, which is made if it is not there.
  mutating func open(in directory: FilePath) throws(SystemError) {
    _ = try Directory.making(directory, mode: 0o750)
    listener = try ControlListener(directory.appending(ControlClient.socketName))
  }

  /// Stops listening.
  mutating func close() {
    listener?.remove()
    listener = nil
    connections = []
  }

  /// Makes the poller wait for connections and requests.
  func add(to poller: inout Poller) {
    if let listener { poller.add(listener.descriptor, for: .readable) }
    for connection in connections {
      poller.add(connection.descriptor, for: connection.hasOutput ? .writable : .readable)
    }
  }

  /// Moves connections on.
  ///
  /// - Returns: The requests that have come, with whom to answer.
  mutating func requests() -> [(ControlRequest, ControlConnection)] {
    while let connection = listener?.accept() {
      connections.append(connection)
      if connections.count > Self.limit { connections.removeFirst() }
    }
    let requests = connections.compactMap { connection in
      connection.advance().map { ($0, connection) }
    }
    closeDone()
    return requests
  }

  /// Closes the connections that have their answers.
  mutating func closeDone() {
    connections.removeAll { $0.isDone }
  }

  /// Answers those who wait until nothing is left to do.
  mutating func answerRest(with status: @autoclosure () -> DaemonStatus) {
    answer(.rest, with: ControlReply(status: status()))
  }

  /// Answers those who wait until the configuration has been reread.
  mutating func answerReload(with reply: ControlReply) {
    answer(.reload, with: reply)
  }

  private mutating func answer(
    _ awaited: ControlConnection.Awaited,
    with reply: @autoclosure () -> ControlReply
  ) {
    let waiting = connections.filter { $0.awaited == awaited }
    guard !waiting.isEmpty else { return }
    let reply = reply()
    for connection in waiting { connection.answer(reply) }
    closeDone()
  }
}
