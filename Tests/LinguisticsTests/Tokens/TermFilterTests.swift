import Testing

@testable import Linguistics

@Suite("Term filter")
struct TermFilterTests {
  @Test("lets every term pass that it holds, and few others")
  func holds() {
    let words = (0..<1_000).map { "word\($0)" }
    let known = Vocabulary(list: words.prefix(500).joined(separator: " "))
    var filter = TermFilter(expectedTerms: known.count)
    filter.insert(known.keys)
    let candidates = filter.candidates(in: Vocabulary(list: words.joined(separator: " ")))
    #expect(candidates.prefix(500).elementsEqual(0..<500))
    #expect(candidates.count < 600)
  }
}
