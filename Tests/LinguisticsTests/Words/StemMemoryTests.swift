import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Stem memory")
struct StemMemoryTests {
  @Test("asks the algorithm once a word, and remembers what it said")
  func remembers() throws {
    let text = Document(text: "bridges stones")
    let vocabulary = try TokenAnalyser().analyse(text, given: LayerSet()).vocabulary
    var memory = StemMemory()
    #expect(memory.stem(of: 1, in: vocabulary) == nil)
    let stem = memory.note(1, of: vocabulary) { word, stem in
      for index in word.indices.dropLast() { stem.append(word[index]) }
    }
    #expect(memory.stems.text(stem) == "stone")
    #expect(memory.stem(of: 1, in: vocabulary) == stem)
    #expect(memory.stem(of: 0, in: vocabulary) == nil)
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
}
