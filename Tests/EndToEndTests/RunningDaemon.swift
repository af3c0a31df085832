import AnnotatedControl
import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

/// The built daemon, watching the folder `in` of the test's scratch directory.
struct RunningDaemon {
  let program: RunningProgram

  private static let folder = "in"

  /// Starts a daemon and waits until it watches.
  ///
  /// - Parameters:
  ///   - settings: Lines to add to its configuration.
  ///   - wrapper: A program and its arguments to run it with.
  /// - Throws: An error when it cannot be started.
  init(_ settings: String = "", wrapper: [String] = []) throws {
    let scratch = try ScratchDirectory.current
    try scratch.makeFolder(Self.folder)
    try Self.configure(settings)
    let daemon = try Program.built("annotated").path
    let words = wrapper + [daemon, "--config", scratch.path("annotated.conf")]
    program = try RunningProgram(words[0], Array(words.dropFirst()))
    try expect("the daemon to start") { (try? client.ask(ControlRequest(.status))) != nil }
  }

  /// Writes the configuration of the test's daemon.
  static func configure(_ settings: String = "") throws {
    let scratch = try ScratchDirectory.current
    try scratch.makeFolder("run")
    try scratch.write(
      """
      [Watch]
      Directory=\(scratch.path(folder))
      [Paths]
      RuntimeDirectory=\(scratch.path("run"))
      StateDirectory=\(scratch.path("state"))
      [Limits]
      Workers=2
      \(settings)

      """,
      to: "annotated.conf"
    )
  }

  private var client: ControlClient {
    get throws {
      ControlClient(runtimeDirectory: FilePath(try ScratchDirectory.current.path("run")))
    }
  }

  /// Asks the daemon.
  func ask(_ verb: ControlRequest.Verb) throws -> ControlReply {
    try client.ask(ControlRequest(verb))
  }

  /// Waits until the daemon has nothing left to do.
  @discardableResult
  func rest() throws -> DaemonStatus {
    try #require(try ask(.wait).status)
  }

  /// Waits until something is so.
  func expect(
    _ what: String,
    atMost limit: Duration = .seconds(30),
    _ isSo: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + limit
    while try !isSo() {
      guard ContinuousClock.now < end else {
        Issue.record("waited \(limit) for \(what); the daemon says: \(program.errors)")
        return
      }
      usleep(5_000)
    }
  }

  /// Ends the daemon as the service manager does.
  func stop() throws {
    program.signal(SIGTERM)
    #expect(try program.wait(atMost: .seconds(5)) == 0)
  }
}
