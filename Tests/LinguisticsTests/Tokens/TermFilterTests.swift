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
    let passed = words.map { word in
      let bytes = Array(word.utf8)
      return filter.mayHold(TermKey(bytes.span, bytes.indices))
    }
    #expect(passed.prefix(500).allSatisfy { $0 })
    #expect(passed.dropFirst(500).count { $0 } < 100)
  }
}
