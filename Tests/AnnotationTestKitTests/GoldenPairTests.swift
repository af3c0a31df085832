import AnnotationKit
import AnnotationTestKit
import Testing

@Suite("Golden pair")
struct GoldenPairTests {
  @Test("is found by its document, and gives both sides")
  func discovery() throws {
    let pairs = GoldenPair.all()
    #expect(pairs.map(\.name) == ["memo"])
    let memo = try #require(pairs.first)
    #expect(try memo.document().bytes == Array("We met on Tuesday.\n".utf8))
    #expect(try memo.expected()["weekdays"]?[0]?.string == "Tuesday")
  }
}
