import AnnotationTestKit
import Glibc
import Testing

@Suite("Program")
struct ProgramTests {
  private let shell = Program(path: "/bin/sh")

  @Test("gives what it wrote and how it ended")
  func outcome() throws {
    let outcome = try shell.run(
      ["-c", "cat; echo $GREETING >&2; exit 3"],
      environment: ["GREETING": "hello there"],
      input: Array("in\nput".utf8)
    )
    #expect(outcome.status == 3)
    #expect(outcome.lines == ["in", "put"])
    #expect(outcome.errors == "hello there\n")
  }

  @Test("can be signalled while it runs")
  func signal() throws {
    let running = try shell.start([
      "-c", "trap 'exit 7' TERM; echo ready; while :; do sleep 0.01; done",
    ])
    while running.output.isEmpty { usleep(1_000) }
    #expect(running.status == nil)
    running.signal(SIGTERM)
    #expect(try running.wait() == 7)
  }

  @Test("is killed when it goes on for too long")
  func deadline() throws {
    let running = try shell.start(["-c", "sleep 60"])
    #expect(throws: ProgramError.self) { try running.wait(atMost: .milliseconds(50)) }
    #expect(try running.wait() == -SIGKILL)
  }
}
