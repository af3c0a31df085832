import Glibc
import LinuxSystem
import Testing

@testable import AnnotatedDaemon

@Suite("Failure book")
struct FailureBookTests {
  private let start = ContinuousClock.now
  private let full = Failure.system(SystemError(call: "write", code: ENOSPC))
  private let closed = Failure.unopened(SystemError(call: "openat", code: EACCES))
  private let foreign = Failure.foreignSidecar(EscapedText(Array("a".utf8)))

  @Test("tries again after one second, then twice as long each time, up to five minutes")
  func delays() {
    let delays = (1...12).map {
      FailureBook<ContinuousClock.Instant>.delay(after: $0, spread: 0.5)
    }
    #expect(
      delays == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map { Duration.seconds($0) }
    )
  }

  @Test("lists what it cannot mend and does not try it again")
  func permanent() {
    var book = FailureBook<ContinuousClock.Instant>()
    _ = book.note(place("a"), foreign, at: start, spread: 0.5)
    #expect(book.deadline == nil)
    #expect(book.count == 1)
    #expect(book.strike(place("a"))?.failure == foreign)
    #expect(book.count == 0)
  }

  @Test("never gives up a document whose workers are killed from outside")
  func killed() {
    var book = FailureBook<ContinuousClock.Instant>()
    var now = start
    for _ in 1...20 {
      _ = book.note(place("a"), .interrupted("killed"), at: now, spread: 1)
      now += .seconds(400)
      #expect(book.popDue(at: now) == place("a"))
    }
    #expect(book.count == 1)
  }

  @Test("tries all again at once when one document finds that the common want is over")
  func hasten() {
    var book = FailureBook<ContinuousClock.Instant>()
    for path in ["a", "b"] {
      _ = book.note(place(path), full, at: start, spread: 0.5)
      _ = book.note(place(path), full, at: start, spread: 0.5)
    }
    _ = book.note(place("c"), closed, at: start, spread: 0.5)
    #expect(book.popDue(at: start) == nil)
    book.hasten(at: start)
    #expect(Set([book.popDue(at: start), book.popDue(at: start)]) == [place("a"), place("b")])
    #expect(book.popDue(at: start) == nil)
    #expect(book.count == 3)
  }

  @Test("tries one document to see whether the common want is over")
  func probe() {
    var book = FailureBook<ContinuousClock.Instant>()
    for path in ["a", "b"] { _ = book.note(place(path), full, at: start, spread: 0.5) }
    _ = book.note(place("c"), closed, at: start, spread: 0.5)
    book.probe(at: start)
    let first = book.popDue(at: start)
    #expect(first == place("a") || first == place("b"))
    #expect(book.popDue(at: start) == nil)
  }

  @Test("forgets what lay below a folder that went")
  func below() {
    var book = FailureBook<ContinuousClock.Instant>()
    for path in ["x/a", "x/y/b", "xc"] {
      _ = book.note(place(path), closed, at: start, spread: 0)
    }
    book.strike(below: place("x"))
    #expect(book.listed.map(\.path) == [place("xc")])
  }
}
