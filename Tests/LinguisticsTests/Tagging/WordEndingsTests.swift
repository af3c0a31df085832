import Testing

@testable import Linguistics

@Suite("Word endings")
struct WordEndingsTests {
  private func endings(_ list: [String]) -> WordEndings {
    var endings = WordEndings()
    for (number, ending) in list.enumerated() { endings.insert(ending.utf8, UInt16(number)) }
    return endings
  }

  @Test(
    "find the longest that a word has, short of the whole word",
    arguments: [
      ("stations", 2), ("actions", 2), ("ions", 1), ("news", 0), ("s", nil), ("", nil),
      ("harbour", nil), ("café", 3),
    ] as [(String, UInt16?)]
  )
  func findLongest(word: String, expected: UInt16?) {
    let endings = endings(["s", "ns", "ions", "é"])
    #expect(endings.value(of: ArraySlice(word.utf8)) == expected)
  }

  @Test("hold many")
  func hold() {
    let list = (0..<1_000).map { "\($0)" }
    let endings = endings(list)
    #expect(endings.value(of: ArraySlice("x517".utf8)) == 517)
    #expect(endings.value(of: ArraySlice("x9999".utf8)) == 999)
  }
}
