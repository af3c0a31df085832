import AnnotatedConfiguration
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  private let names = ["annotate", "show", "timeline", "status", "verify"]

  @Test(
    "is the one that differs by few letters",
    arguments: [
      ("anotate", "annotate"), ("sohw", "show"), ("STATUS", "status"), ("veryfy", "verify"),
      ("time-line", "timeline"),
    ]
  )
  func near(_ typed: String, _ meant: String) {
    #expect(typed.nearest(among: names) == meant)
  }

  @Test("is none when nothing is like it", arguments: ["", "frobnicate", "xyz"])
  func far(_ typed: String) {
    #expect(typed.nearest(among: names) == nil)
  }
}
