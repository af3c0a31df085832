import Testing

@testable import AnnotatedDaemon

@Suite("Settling queue")
struct SettlingQueueTests {
  private typealias Queue = SettlingQueue<ContinuousClock.Instant>

  private let start = ContinuousClock.now
  private let file = place("a.txt")

  private func after(_ milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }

  @Test("gives a file that was moved into place at once")
  func moved() {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .finished, at: start)
    #expect(queue.popSettled(at: start)?.path == file)
    #expect(queue.popSettled(at: start) == nil)
    #expect(queue.deadline == nil)
  }

  @Test("holds a closed file until it has been quiet for the whole period")
  func closed() {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .closed, at: start)
    queue.note(file, .closed, at: after(15))
    #expect(queue.popSettled(at: after(34)) == nil)
    #expect(queue.popSettled(at: after(35))?.path == file)
  }

  @Test("holds a file longer that was only changed, until it is closed")
  func changed() {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .changed, at: start)
    #expect(queue.popSettled(at: after(1_999)) == nil)
    queue.note(file, .closed, at: after(1_999))
    #expect(queue.popSettled(at: after(2_019))?.path == file)
  }

  @Test("gives a file that is gone a moment to come back")
  func gone() throws {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .gone, at: start)
    #expect(queue.popSettled(at: after(199)) == nil)
    queue.note(file, .finished, at: after(199))
    #expect(queue.popSettled(at: after(199))?.path == file)
    #expect(queue.popSettled(at: after(500)) == nil)
  }

  @Test("waits again when a closed file is opened and written once more")
  func reopened() {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .closed, at: start)
    queue.note(file, .changed, at: after(10))
    #expect(queue.popSettled(at: after(100)) == nil)
    #expect(queue.popSettled(at: after(2_010)) != nil)
  }

  @Test("waits twice as long each time that a file turns out to be in use")
  func postponed() throws {
    var queue = Queue(quietPeriod: .milliseconds(20))
    queue.note(file, .changed, at: start)
    var now = after(2_000)
    for seconds in [2, 4, 8] {
      let popped = queue.popSettled(at: now)
      let settled = try #require(popped)
      #expect(!settled.isOverdue)
      queue.postpone(file, settled.wait, at: now)
      #expect(queue.deadline == now + .seconds(seconds))
      now += .seconds(seconds)
    }
  }

  @Test("gives a file that never rests after half a minute, and says so")
  func restless() throws {
    var queue = Queue(quietPeriod: .milliseconds(20))
    var settled: Queue.Settled?
    var now = start
    while settled == nil, now < after(60_000) {
      queue.note(file, .changed, at: now)
      now += .milliseconds(500)
      settled = queue.popSettled(at: now)
    }
    #expect(now == after(30_000))
    #expect(try #require(settled).isOverdue)
  }

  @Test("keeps one entry for a file however often it is touched")
  func bounded() {
    var queue = Queue(quietPeriod: .milliseconds(20))
    for step in 0..<1_000 { queue.note(file, .closed, at: after(step)) }
    #expect(queue.count == 1)
  }
}

@Suite("Due queue")
struct DueQueueTests {
  @Test("gives keys in the order in which they come due, each once")
  func order() {
    var queue = DueQueue<String, Int>()
    for (key, due) in [("c", 3), ("a", 1), ("b", 2), ("d", 4)] { queue.set(key, due: due) }
    queue.set("a", due: 5)
    queue.set("d", due: 0)
    queue.remove("b")
    var order: [String] = []
    while let key = queue.popDue(at: 10) { order.append(key) }
    #expect(order == ["d", "c", "a"])
    #expect(queue.isEmpty)
    #expect(queue.next == nil)
  }

  @Test("gives nothing before its time, whatever was set before")
  func later() {
    var queue = DueQueue<String, Int>()
    queue.set("a", due: 1)
    queue.set("a", due: 3)
    #expect(queue.popDue(at: 2) == nil)
    #expect(queue.next == 3)
    #expect(queue.popDue(at: 3) == "a")
  }
}
