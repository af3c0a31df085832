import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

@Suite("Unix socket", .scratchDirectory)
struct UnixSocketTests {
  @Test("carries bytes both ways")
  func talk() throws {
    let path = FilePath(try ScratchDirectory.current.path("socket"))
    let listener = try UnixSocket.listen(at: path, permissions: 0o600)
    #expect(try UnixSocket.accept(on: listener) == nil)
    let client = try UnixSocket.connect(to: path)
    guard let server = try UnixSocket.accept(on: listener) else {
      Issue.record("nobody connected")
      return
    }
    try client.write([1, 2])
    #expect(try server.read(upTo: 10) == [1, 2])
  }

  @Test("takes the place of a dead socket and not of a living one")
  func inUse() throws {
    let path = FilePath(try ScratchDirectory.current.path("socket"))
    do {
      let first = try UnixSocket.listen(at: path, permissions: 0o600)
      let error = #expect(throws: SystemError.self) {
        _ = try UnixSocket.listen(at: path, permissions: 0o600)
      }
      #expect(error?.code == EADDRINUSE)
      _ = first.rawValue
    }
    _ = try UnixSocket.listen(at: path, permissions: 0o600)
  }
}
