import Testing

@testable import AnnotatedDaemon

@Suite("Incomplete list")
struct IncompleteListTests {
  private let timeout = FailedAnalyser(
    "mood",
    code: "timeout",
    reason: "no answer within 30 s"
  )

  @Test("lists the documents on which an analyser failed, by path, until none does")
  func listing() {
    var list = IncompleteList()
    list.note(place("b.txt"), [timeout])
    list.note(place("a.txt"), [timeout])
    list.note(place("c.txt"), [])
    #expect(list.listed.map(\.path) == [place("a.txt"), place("b.txt")])
    #expect(list.listed.first?.failures == [timeout])
    list.note(place("a.txt"), [])
    list.remove(place("b.txt"))
    #expect(list.count == 0)
  }

  @Test("forgets what lay below a folder that went, and nothing beside it")
  func folders() {
    var list = IncompleteList()
    for path in ["in/a.txt", "in/deep/b.txt", "inside.txt"] { list.note(place(path), [timeout]) }
    list.remove(below: place("in"))
    #expect(list.listed.map(\.path) == [place("inside.txt")])
  }

  @Test("keeps a bound, within which it goes on learning")
  func bound() {
    var list = IncompleteList()
    for number in 0..<10_010 { list.note(place("\(number).txt"), [timeout]) }
    #expect(list.count == 10_000)
    let other = FailedAnalyser("mood", code: "crashed", reason: "it ended")
    list.note(place("0.txt"), [other])
    #expect(list.listed.first?.failures == [other])
  }
}
