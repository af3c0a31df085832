import AnnotatedControl
import AnnotationTestKit
import LinuxSystem
import Testing

@Suite("Control protocol", .scratchDirectory)
struct ControlLineTests {
  @Test("asks by one short line", arguments: ControlRequest.Verb.allCases)
  func request(verb: ControlRequest.Verb) throws {
    let line = try ControlLine.encode(ControlRequest(verb))
    #expect(line == Array("{\"verb\":\"\(verb.rawValue)\"}\n".utf8))
    #expect(try ControlLine.decode(ControlRequest.self, from: line) == ControlRequest(verb))
  }

  @Test("reads a reply with keys that it does not know")
  func unknownKeys() throws {
    let line = Array(#"{"documents":[],"new":{"a":1}}"#.utf8)
    #expect(try ControlLine.decode(ControlReply.self, from: line) == ControlReply(documents: []))
  }

  @Test("carries a request to the daemon and its reply back")
  func roundTrip() throws {
    let folder = FilePath(try ScratchDirectory.current.path)
    let socket = folder.appending(ControlClient.socketName)
    let listener = try UnixSocket.listen(at: socket, permissions: 0o600)
    var status = DaemonStatus()
    status.annotated = 7
    let reply = ControlReply(status: status)
    let answer = try ControlLine.encode(reply)
    let daemon = try Thread(name: "daemon") { [number = listener.rawValue] in
      answerOnce(listener: number, with: answer)
    }
    #expect(try ControlClient(runtimeDirectory: folder).ask(ControlRequest(.status)) == reply)
    daemon.join()
    withExtendedLifetime(listener.rawValue) {}
  }

  @Test("says so when no daemon listens")
  func nobody() throws {
    let client = ControlClient(runtimeDirectory: FilePath(try ScratchDirectory.current.path))
    #expect(throws: SystemError.self) { _ = try client.ask(ControlRequest(.status)) }
  }
}

/// Plays the daemon for one connection.
private func answerOnce(listener: Int32, with answer: [UInt8]) {
  let listener = OwnedDescriptor(adopting: listener)
  var poller = Poller()
  poller.add(listener, for: .readable)
  _ = try? poller.wait(timeout: .seconds(10))
  if let connection = try? UnixSocket.accept(on: listener) {
    // Closed with the request unread, the connection would break under the client's hands.
    var reader = Poller()
    reader.add(connection, for: .readable)
    _ = try? reader.wait(timeout: .seconds(10))
    _ = try? connection.read(upTo: 4_096)
    try? connection.write(answer)
  }
  _ = listener.release()
}
