import Testing

@testable import Linguistics

@Suite("Word table")
struct WordTableTests {
  private func table(_ rows: String) -> WordTable {
    var table = WordTable()
    table.insert(rows: rows) { UInt64($0) }
    return table
  }

  @Test(
    "gives each word of a row what the head stands for",
    arguments: [("of", 1), ("häfen", 2), ("the", 1), ("2", 0), ("nothing", 0)] as [(String, UInt64)]
  )
  func readsRows(word: String, bits: UInt64) {
    #expect(table("1 of the\n2 häfen\nx nothing\n\n4\n")[word.utf8] == bits)
  }

  @Test("adds bits to words that it has")
  func addsBits() {
    var table = table("1 of the")
    table.insert(list: " the\n and ", 4)
    #expect(["of", "the", "and"].map { table[$0.utf8] } == [1, 5, 4])
    #expect(table.count == 3)
  }

  @Test("adds bits by what a word is and has")
  func updates() {
    var table = table("1 of the\n1 and")
    table.update(rows: "1 of the\n2 new") { word, bits in word.count == 3 ? 8 : bits << 1 }
    #expect(["of", "the", "and", "new"].map { table[$0.utf8] } == [3, 9, 1, 0])
    #expect(table.count == 3)
  }

  @Test("gives the terms of a document's vocabulary their bits")
  func findsTerms() {
    let vocabulary = Vocabulary(list: "peace of mind")
    #expect(table("1 of the\n2 peace").values(in: vocabulary) == [2, 1, 0])
  }
}
