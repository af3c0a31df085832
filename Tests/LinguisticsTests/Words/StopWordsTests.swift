import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Stop words")
struct StopWordsTests {
  @Test("are known by language", arguments: [("en", "the"), ("en-GB", "wouldn't"), ("en", "'s")])
  func membership(tag: String, word: String) {
    #expect(StopWords.of(tag).contains(word))
  }

  @Test(
    "are known in every language",
    arguments: [
      ("de", "nicht"), ("fr", "avec"), ("es", "también"), ("it", "della"), ("pt", "não"),
      ("nl", "het"), ("pl", "się"), ("sv", "och"), ("ru", "что"), ("uk", "що"), ("el", "και"),
      ("zh", "的"), ("ja", "の"), ("ko", "그리고"),
    ]
  )
  func languages(tag: String, word: String) {
    #expect(StopWords.of(tag).contains(word))
  }

  @Test("leave words of content out", arguments: ["bridge", "water", "", "theory"])
  func contentWords(word: String) {
    #expect(!StopWords.of("en").contains(word))
  }

  @Test("are none in a language that is not known")
  func unknownLanguage() {
    #expect(!StopWords.of("tlh").contains("the"))
  }

  @Test("mark the terms of a document by number")
  func marks() throws {
    let document = Document(text: "The bridge over the River Lee")
    let tokens = try TokenAnalyser().analyse(document, given: LayerSet())
    let marks = StopWords.of("en").marks(in: tokens.vocabulary)
    #expect(tokens.all.map { marks[Int($0.term)] } == [true, false, true, true, false, false])
  }
}
