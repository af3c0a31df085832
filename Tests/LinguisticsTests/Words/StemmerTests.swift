import AnnotationKit
import Testing

@testable import Linguistics

@Suite("Stemmer")
struct StemmerTests {
  @Test("reduces English words", arguments: [("bridges", "bridg"), ("running", "run")])
  func english(word: String, stem: String) {
    #expect(Stemmer("en").stem(word) == stem)
  }

  @Test(
    "takes the endings of cases off Polish and Ukrainian words",
    arguments: [
      ("pl", ["młyn", "młyna", "młynem", "młyny", "młynami"], "młyn"),
      ("pl", ["wodny", "wodnego", "wodna", "wodnych"], "wodn"),
      ("uk", ["бібліотека", "бібліотеки", "бібліотеку", "бібліотекою"], "бібліотек"),
      ("uk", ["читальна", "читальної", "читальній", "читальні"], "читальн"),
      ("pl", ["las", "nad"], nil),
    ] as [(String, [String], String?)]
  )
  func light(language: String, words: [String], stem: String?) {
    let stemmer = Stemmer(language)
    #expect(words.map { stemmer.stem($0) } == words.map { stem ?? $0 })
  }

  @Test("leaves words of other languages as they are")
  func unknownLanguage() {
    #expect(Stemmer("tlh").stem("bridges") == "bridges")
  }

  @Test("numbers the stems of a document")
  func stems() throws {
    let document = Document(text: "A bridge, two bridges; skipping bridged")
    let tokens = try TokenAnalyser().analyse(document, given: LayerSet())
    let skipped = (0..<tokens.vocabulary.count).map {
      tokens.vocabulary.text(TermID($0)) == "skipping"
    }
    let stems = Stemmer("en").stems(of: tokens.vocabulary, skipping: skipped)
    let texts = tokens.all.map { stems.text(stems[$0.term]) }
    #expect(texts == ["a", "bridg", ",", "two", "bridg", ";", "skipping", "bridg"])
    #expect(stems.count == 6)
  }
}
