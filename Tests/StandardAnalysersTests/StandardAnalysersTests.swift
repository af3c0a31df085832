import AnnotationKit
import StandardAnalysers
import Testing

@Suite("Standard analysers")
struct StandardAnalysersTests {
  @Test("are these, in this order")
  func list() {
    #expect(
      StandardAnalysers.registry().analysers.map(\.manifest.produces.rawValue) == [
        "language", "tokens", "terms", "structure", "title", "boilerplate", "sentences",
        "timeline", "keywords", "summary",
      ]
    )
  }

  @Test("can be put in order")
  func plan() throws {
    #expect(try AnalysisPlan(StandardAnalysers.registry()).manifests.count == 10)
  }
}
