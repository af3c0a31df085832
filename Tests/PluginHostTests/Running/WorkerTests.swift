import LinuxSystem
import Testing

@testable import PluginHost

@Suite("Worker")
struct WorkerTests {
  @Test("is given up when it does not read what it is sent")
  func deafness() throws {
    var worker = try Worker.start(WorkerProgram(path: "/bin/sleep", arguments: ["60"]))
    let large = [UInt8](repeating: 0, count: 4 << 20)
    var failure: WorkerFailure?
    do throws(WorkerFailure) {
      try worker.send(large, descriptor: 0, until: .now + .milliseconds(100))
    } catch {
      failure = error
    }
    worker.end()
    #expect(failure == .timedOut)
  }
}
