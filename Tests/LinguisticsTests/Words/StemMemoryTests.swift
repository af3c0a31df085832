import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Stem memory")
struct StemMemoryTests {
  @Test("gives back the stem of a word that was noted, and of no other")
  func remembers() {
    var memory = StemMemory()
    #expect(memory.stem(of: key("stones")) == nil)
    memory.note(key("stones"), stem: key("stone"))
    #expect(memory.stem(of: key("stones")) == key("stone"))
    #expect(memory.stem(of: key("bridges")) == nil)
  }

  @Test("leaves words to the algorithm that are longer than eight bytes, or their stems are")
  func longWords() {
    var memory = StemMemory()
    memory.note(key("foundations"), stem: key("foundat"))
    memory.note(key("foundat"), stem: key("foundations"))
    #expect(memory.stem(of: key("foundations")) == nil)
    #expect(memory.stem(of: key("foundat")) == nil)
  }

  @Test("changes no stem, not even when more words come than it holds")
  func overflow() throws {
    let words = (0..<40_000).map { "\(Character(Unicode.Scalar(97 + UInt8($0 % 26))))x\($0)ings" }
    let text = Document(text: words.joined(separator: " ") + " bridges")
    for _ in 0..<2 {
      let tokens = try TokenAnalyser().analyse(text, given: LayerSet())
      let stems = Stemmer("en").stems(of: tokens.vocabulary)
      let last = try #require(tokens.all.last)
      #expect(stems.text(stems[last.term]) == "bridg")
      #expect(stems.text(stems[0]) == Stemmer("en").stem("ax0ings"))
    }
  }

  private func key(_ word: String) -> TermKey {
    let bytes = Array(word.utf8)
    return TermKey(bytes.span, bytes.indices)
  }
}
