import Testing

@testable import AnnotatedDaemon

@Suite("Work queue")
struct WorkQueueTests {
  private func job(_ path: String) -> Job { Job(path: place(path), origin: .event) }

  private func paths(_ queue: inout WorkQueue) -> [TreePath] {
    var paths: [TreePath] = []
    while let job = queue.next() { paths.append(job.path) }
    return paths
  }

  @Test("gives what was just touched before what a scan found")
  func order() {
    var queue = WorkQueue()
    for path in ["a", "b"] { _ = queue.add(job(path), to: .backlog) }
    _ = queue.add(job("c"), to: .live)
    _ = queue.add(job("b"), to: .live)
    #expect(paths(&queue) == [place("c"), place("b"), place("a")])
  }

  @Test("gives a place once, however often it was asked for")
  func once() {
    var queue = WorkQueue()
    for _ in 0..<3 { _ = queue.add(job("a"), to: .live) }
    _ = queue.add(job("a"), to: .backlog)
    #expect(queue.waitingCount == 1)
    #expect(paths(&queue) == [place("a")])
  }

  @Test("gives a place again that was asked for while it was in work, and not before")
  func again() {
    var queue = WorkQueue()
    _ = queue.add(job("a"), to: .live)
    #expect(queue.next() != nil)
    _ = queue.add(job("a"), to: .live)
    #expect(queue.next() == nil)
    #expect(!queue.isIdle)
    queue.finish(place("a"))
    #expect(queue.next()?.path == place("a"))
    queue.finish(place("a"))
    #expect(queue.isIdle)
  }

  @Test("gives one very large document at a time")
  func large() {
    var queue = WorkQueue()
    for path in ["a", "b"] { _ = queue.add(job(path), to: .large) }
    #expect(queue.next()?.path == place("a"))
    #expect(queue.isTakenAsLarge(place("a")))
    #expect(queue.next() == nil)
    queue.finish(place("a"))
    #expect(queue.next()?.path == place("b"))
  }

  @Test("has no room for more than its limit")
  func bounded() {
    var queue = WorkQueue()
    for number in 0..<WorkQueue.limit { _ = queue.add(job("\(number)"), to: .live) }
    let isAdded = queue.add(job("one more"), to: .live)
    #expect(!isAdded)
  }
}
