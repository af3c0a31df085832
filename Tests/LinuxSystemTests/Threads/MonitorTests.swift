import LinuxSystem
import Testing

@Suite("Monitor")
struct MonitorTests {
  @Test("hands values from one thread to others, each once")
  func handOver() throws {
    let queue = Monitor<[Int]>([])
    let taken = Monitor<[Int]>([])
    let take: @Sendable () -> Void = {
      for _ in 0..<50 {
        let value = queue.wait { $0.popLast() } ?? -1
        taken.withLock { $0.append(value) }
      }
    }
    let first = try Thread(name: "first", take)
    let second = try Thread(name: "second", take)
    for value in 0..<100 {
      queue.withLock { $0.append(value) }
      queue.signal()
    }
    first.join()
    second.join()
    #expect(taken.withLock { $0.sorted() } == Array(0..<100))
  }

  @Test("gives up when time is up")
  func timeout() {
    let monitor = Monitor(0)
    let result = monitor.wait(timeout: .milliseconds(1)) { $0 > 0 ? $0 : nil }
    #expect(result == nil)
  }
}
