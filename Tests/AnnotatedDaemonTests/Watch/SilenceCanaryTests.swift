import Testing

@testable import AnnotatedDaemon

@Suite("Silence canary")
struct SilenceCanaryTests {
  @Test("calls a folder silent after three changes that no event was about, in however many rounds")
  func silence() {
    var canary = SilenceCanary()
    canary.begin()
    canary.noteFound(place("a"))
    canary.noteFound(place("b"))
    #expect(canary.end() == [])
    canary.begin()
    canary.noteFound(place("a"))
    #expect(canary.end() == [0])
    #expect(canary.silent == [0])
    canary.begin()
    canary.noteFound(place("c"))
    #expect(canary.end() == [])
  }

  @Test("takes no offence at changes that the kernel tells of late")
  func late() {
    var canary = SilenceCanary()
    canary.begin()
    for name in ["a", "b", "c"] { canary.noteFound(place(name)) }
    canary.noteTold(place("b"))
    #expect(canary.end() == [])
  }

  @Test("counts only what is found while everything is compared without cause")
  func causes() {
    var canary = SilenceCanary()
    for name in ["a", "b", "c"] { canary.noteFound(place(name)) }
    #expect(canary.end() == [])
    canary.begin()
    for name in ["a", "b", "c"] { canary.noteFound(place(name)) }
    canary.giveUp()
    #expect(canary.end() == [])
  }

  @Test("begins anew with another folder in the place of a silent one")
  func replaced() {
    var canary = SilenceCanary()
    canary.begin()
    for name in ["a", "b", "c"] { canary.noteFound(place(name)) }
    #expect(canary.end() == [0])
    canary.forget(0)
    #expect(canary.silent.isEmpty)
    #expect(canary.end() == [])
  }
}
