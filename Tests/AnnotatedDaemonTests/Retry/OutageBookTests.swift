import Testing

@testable import AnnotatedDaemon

@Suite("Outage book")
struct OutageBookTests {
  private typealias Book = OutageBook<ContinuousClock.Instant>

  private let start = ContinuousClock.now

  @Test("tries one of the documents that lack a result, and then waits for what comes of it")
  func probe() {
    var book = Book()
    for name in ["a", "b", "c"] { lack(name, in: &book, at: start) }
    #expect(book.takeDue(at: start + .seconds(4)) == [])
    #expect(book.takeDue(at: start + .seconds(5)).count == 1)
    #expect(book.takeDue(at: start + .seconds(60)) == [])
  }

  @Test("tries ever more rarely, and at last no more")
  func bound() {
    var book = Book()
    var waits: [Duration] = []
    var now = start
    lack("a", in: &book, at: now)
    while let due = book.deadline {
      #expect(book.isRetried(place("a")))
      waits.append(now.duration(to: due))
      now = due
      #expect(book.takeDue(at: now) == [place("a")])
      lack("a", in: &book, at: now)
    }
    #expect(waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900].map { .seconds($0) })
    #expect(!book.isRetried(place("a")))
  }

  @Test("lets all others follow when the analyser has given a result, for whichever document")
  func recovery() {
    var book = Book()
    for name in ["a", "b"] { lack(name, in: &book, at: start) }
    book.note(place("new"), away: [], present: ["mood"], at: start)
    #expect(Set(book.takeDue(at: start)) == [place("a"), place("b")])
    for name in ["a", "b"] { book.note(place(name), away: [], present: ["mood"], at: start) }
    #expect(book.deadline == nil)
  }

  @Test("does not follow for ever with a document that is at fault itself")
  func fault() {
    var book = Book()
    lack("a", in: &book, at: start)
    for _ in 0..<Book.returnsAllowed {
      book.note(place("new"), away: [], present: ["mood"], at: start)
      #expect(book.takeDue(at: start) == [place("a")])
      lack("a", in: &book, at: start)
    }
    book.note(place("new"), away: [], present: ["mood"], at: start)
    #expect(book.takeDue(at: start + .seconds(3600)) == [])
    #expect(!book.isRetried(place("a")))
  }

  @Test("takes no result of another analyser for a sign")
  func others() {
    var book = Book()
    lack("a", in: &book, at: start)
    book.note(place("new"), away: [], present: ["timeline"], at: start)
    #expect(book.takeDue(at: start) == [])
  }

  @Test("tries another document when the one that was tried is gone")
  func gone() {
    var book = Book()
    for name in ["a", "b"] { lack(name, in: &book, at: start) }
    let probe = book.takeDue(at: start + .seconds(5))
    for path in probe { book.remove(path, at: start + .seconds(5)) }
    let other = book.takeDue(at: start + .seconds(60))
    #expect(Set(probe + other) == [place("a"), place("b")])
  }

  private func lack(_ name: String, in book: inout Book, at now: ContinuousClock.Instant) {
    book.note(place(name), away: ["mood"], present: [], at: now)
  }
}
