import AnnotationKit
import Linguistics
import Testing

@Suite("Term table")
struct TermTableTests {
  private func table(of text: String, language: String) throws -> (Tokens, TermTable) {
    let tokens = try TokenAnalyser().analyse(Document(text: text), given: LayerSet())
    return (tokens, TermTable(of: tokens, language: language))
  }

  @Test("knows the stop words of the language")
  func stopWords() throws {
    let (tokens, terms) = try table(of: "The bridge over die Brücke", language: "de")
    let found = tokens.all.map { terms.isStopWord[Int($0.term)] }
    #expect(found == [false, false, false, true, false])
  }

  @Test("knows the stem of each word, and leaves stop words as they are")
  func stems() throws {
    let (tokens, terms) = try table(of: "Having bridged bridges, having", language: "en")
    let stems = tokens.all.map { terms.stems.text(terms.stems[$0.term]) }
    #expect(stems == ["having", "bridg", "bridg", ",", "having"])
  }

  @Test("knows nothing of the words of an unknown language")
  func unknown() throws {
    let (tokens, terms) = try table(of: "the bridges", language: "und")
    #expect(!terms.isStopWord.contains(true))
    #expect(tokens.all.map { terms.stems.text(terms.stems[$0.term]) } == ["the", "bridges"])
  }
}
