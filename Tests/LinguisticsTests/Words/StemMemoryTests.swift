import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Stem memory")
struct StemMemoryTests {
  @Test("gives back the stem of a word that was noted, and of no other")
  func remembers() throws {
    var memory = StemMemory()
    let (stones, foundations) = (try packed("stones"), try packed("foundations"))
    #expect(memory.stem(of: stones) == nil)
    memory.note(stones, stem: try packed("stone"))
    memory.note(foundations, stem: try packed("foundat"))
    #expect(memory.stem(of: stones) == (try packed("stone")))
    #expect(memory.stem(of: foundations) == (try packed("foundat")))
    #expect(memory.stem(of: try packed("bridges")) == nil)
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

  private func packed(_ word: String) throws -> PackedForm {
    let bytes = Array(word.utf8)
    let form = PackedForm(bytes.span)
    return try #require(form)
  }
}
