import Testing

@testable import Linguistics

@Suite("Letters of two bytes")
struct TwoByteLettersTests {
  @Test(
    "folds letters as their tables of characters do",
    arguments: [("Б", "б"), ("ё", "ё"), ("Ω", "ω"), ("É", "é"), ("ß", "ß"), ("Ї", "ї"), ("ש", "ש")]
  )
  func folds(_ letter: String, _ folded: String) throws {
    let bytes = Array(letter.utf8)
    let found = TwoByteLetters.all.letter(in: bytes.span, at: 0)
    let letter = try #require(found)
    #expect([letter.folded.0, letter.folded.1] == Array(folded.utf8))
  }

  @Test(
    "knows no marks, digits, letters of other lengths or torn letters",
    arguments: [Array("×".utf8), Array("٣".utf8), Array("ก".utf8), Array("a".utf8), [0xD0]]
  )
  func leavesTheRest(_ bytes: [UInt8]) {
    let found = TwoByteLetters.all.letter(in: bytes.span, at: 0)
    #expect(found == nil)
  }
}
