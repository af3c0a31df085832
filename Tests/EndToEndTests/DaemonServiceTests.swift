import AnnotatedControl
import AnnotationTestKit
import Glibc
import LinuxSystem
import Testing

@Suite("Daemon as a service", .scratchDirectory, .timeLimit(.minutes(2)))
struct DaemonServiceTests {
  private var scratch: ScratchDirectory { get throws { try .current } }

  /// Writes documents in three ways at once: slowly, by copying, and by renaming.
  private func writers(_ count: Int) throws -> [@Sendable () -> Void] {
    let scratch = try scratch
    let text: @Sendable (Int) -> String = { number in
      String(repeating: "On 3 May \(1900 + number % 100) it was number \(number). ", count: 20)
    }
    return [
      {
        for number in 0..<count / 10 {
          guard let file = try? scratch.openForWriting("in/slow-\(number).txt") else { continue }
          for part in 0..<5 {
            try? file.write(Array(text(number + part).utf8))
            usleep(3_000)
          }
        }
      },
      {
        for number in 0..<count { _ = try? scratch.write(text(number), to: "in/c-\(number).txt") }
      },
      {
        for number in 0..<count {
          _ = try? scratch.write(text(number), to: "in/r-\(number).part")
          try? scratch.move("in/r-\(number).part", to: "in/r-\(number).txt")
        }
      },
    ]
  }

  private func run(_ bodies: [@Sendable () -> Void], _ meanwhile: () throws -> Void = {}) throws {
    let running = Monitor(bodies.count)
    for body in bodies {
      try Thread(name: "writer") {
        body()
        running.withLock { $0 -= 1 }
        running.broadcast()
      }.detach()
    }
    try meanwhile()
    _ = running.wait { $0 == 0 ? true : nil }
  }

  @Test("loses nothing that three programs write side by side")
  func writersSideBySide() throws {
    let daemon = try RunningDaemon()
    try run(writers(150))
    let status = try daemon.rest()
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == 315)
    #expect(status.failed == 0)
    try daemon.stop()
  }

  @Test("loses nothing when it is killed in the middle and started again")
  func killed() throws {
    let first = try RunningDaemon()
    try run(writers(150)) {
      try first.expect("some sidecars") { (try first.ask(.status).status?.annotated ?? 0) > 20 }
      first.program.signal(SIGKILL)
      try first.program.wait()
    }
    let second = try RunningDaemon()
    try second.rest()
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == 315)
  }

  @Test("stops in time while much is left to do, and goes on at the next start")
  func stopped() throws {
    for number in 0..<300 { try scratch.write("Text \(number).", to: "in/\(number).txt") }
    try RunningDaemon().stop()
    try RunningDaemon().rest()
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == 300)
  }

  @Test("rereads its configuration without losing a document")
  func reload() throws {
    let daemon = try RunningDaemon()
    let more = try scratch.makeFolder("more")
    try scratch.write("A log.", to: "in/a.log")
    try daemon.rest()
    try run(writers(50)) {
      try RunningDaemon.configure("[Watch]\nDirectory=\(more)\nIgnore=*.log")
      daemon.program.signal(SIGHUP)
      try scratch.write("Elsewhere.", to: "more/a.txt")
    }
    try daemon.expect("the second folder") { try daemon.rest().folders.count == 2 }
    try daemon.rest()
    try scratch.write("Another log.", to: "in/b.log")
    try daemon.rest()
    #expect(try scratch.contains("more/a.txt.annotations.json"))
    #expect(try !scratch.contains("in/b.log.annotations.json"))
    try scratch.remove("in/b.log")
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == 106)
  }

  @Test("says at a reload which settings hold from the next start on")
  func restart() throws {
    let daemon = try RunningDaemon()
    try RunningDaemon.configure("[Limits]\nWorkers=3")
    #expect(try daemon.ask(.reload).error == nil)
    #expect(daemon.program.errors.contains("Limits.Workers has changed"))
    try daemon.stop()
  }

  @Test("goes on with the old configuration when the new one cannot be read")
  func brokenReload() throws {
    let daemon = try RunningDaemon()
    try scratch.remove("annotated.conf")
    #expect(try daemon.ask(.reload).error?.contains("annotated.conf") == true)
    try scratch.write("A text.", to: "in/a.txt")
    try daemon.rest()
    #expect(try scratch.contains("in/a.txt.annotations.json"))
  }

  @Test("waits for a watched folder that goes, and takes it up when it is back")
  func root() throws {
    let daemon = try RunningDaemon()
    try scratch.write("A text.", to: "in/a.txt")
    try daemon.rest()
    try scratch.move("in", to: "moved")
    try daemon.expect("the folder to go") { try daemon.rest().folders.first?.isPresent == false }
    #expect(try daemon.rest().line.contains("waiting for folder"))
    try scratch.write("Another.", to: "in/b.txt")
    try daemon.expect("the folder to come") { try daemon.rest().folders.first?.isPresent == true }
    try daemon.rest()
    try scratch.remove("in")
    try daemon.expect("the folder to go") { try daemon.rest().folders.first?.isPresent == false }
    try scratch.write("Third.", to: "in/c.txt")
    try daemon.expect("the folder to come") { try daemon.rest().folders.first?.isPresent == true }
    try daemon.rest()
    #expect(try FolderState().faults == [])
    #expect(try FolderState().documents.count == 1)
  }

  @Test("makes good for events that the kernel lost")
  func overflow() throws {
    let daemon = try RunningDaemon()
    daemon.program.signal(SIGSTOP)
    for number in 0..<40 { try scratch.write("Text \(number).", to: "in/\(number).txt") }
    // Each round makes four events; no two that follow each other are the same and become one.
    for round in 0..<9_000 { try scratch.openForWriting("in/\(round % 2).txt").write([0x2E]) }
    daemon.program.signal(SIGCONT)
    #expect(try daemon.rest().overflows > 0)
    let state = try FolderState()
    #expect(state.faults == [])
    #expect(state.documents.count == 40)
  }

  @Test("clears up what a killed program left behind, and not what another still writes")
  func leftovers() throws {
    let left = ".annotated-0123456789abcdef.tmp"
    try scratch.write("half a side", to: "in/\(left)")
    try scratch.write("A text.", to: "in/a.txt")
    try RunningDaemon().rest()
    #expect(try scratch.names(in: "in") == ["a.txt", "a.txt.annotations.json"])
  }

  @Test("lists what it may not read, and does it once it may", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let daemon = try RunningDaemon()
    try scratch.write("A text.", to: "a.txt")
    try scratch.setPermissions(0, of: "a.txt")
    try scratch.move("a.txt", to: "in/a.txt")
    #expect(try daemon.rest().failed == 1)
    try scratch.setPermissions(0o600, of: "in/a.txt")
    #expect(try daemon.rest().failed == 0)
    #expect(try FolderState().faults == [])
  }

  @Test("refuses a command line and a configuration that make no sense")
  func mistakes() throws {
    let program = try Program.built("annotated")
    #expect(try program.run(["--nonsense"]).status == 64)
    #expect(try program.run(["--set", "nonsense"]).status == 64)
    #expect(try program.run(["--config", "/nowhere/annotated.conf"]).status == 78)
    #expect(try program.run(["--version"]).output.hasPrefix("annotated "))
  }
}
