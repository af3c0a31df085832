import AnnotationKit
import Linguistics
import Testing

@Suite("Tagger")
struct TaggerTests {
  /// Tags a sentence: its words with the letters of their parts of speech.
  private func tagged(_ text: String) throws -> String {
    let document = Document(text: text)
    let tokens = try TokenAnalyser().analyse(document, given: LayerSet())
    let tagger = try #require(Tagger.of("en-GB"))
    var tags = [UInt8](repeating: 0, count: tokens.all.count)
    var lexicon = WordTable()
    tagger.addWords(to: &lexicon) { UInt64($0) + 1 }
    let profiles = lexicon.values(in: tokens.vocabulary).enumerated().map { term, bits in
      bits == 0
        ? tagger.profile(ofUnlisted: tokens.vocabulary.bytes(TermID(term))) : UInt16(bits - 1)
    }
    var span = tags.mutableSpan
    tagger.tag(tokens.all.indices, of: tokens.all.span, known: profiles.span, into: &span)
    return zip(tokens.all, tags).map { token, tag in
      "\(document.text(token.span))/\(PartOfSpeech(rawValue: tag).map { "\($0)" } ?? "?")"
    }.joined(separator: " ")
  }

  @Test(
    "tells words apart by what stands before them",
    arguments: [
      "the/determiner report/noun ./function",
      "They/pronoun report/verb losses/noun ./function",
      "A/determiner large/adjective harbour/noun opened/verb",
      "Mary/properNoun Barton/properNoun is/verb in/function Leeds/properNoun",
    ]
  )
  func usesContext(expected: String) throws {
    let words = expected.split(separator: " ").map { $0.prefix { $0 != "/" } }
    #expect(try tagged(words.joined(separator: " ")) == expected)
  }

  @Test("guesses unknown words by their endings and capitals")
  func guesses() throws {
    #expect(try tagged("the brusification of Zorbal").contains("brusification/noun"))
    #expect(try tagged("the brusification of Zorbal").contains("Zorbal/properNoun"))
  }

  @Test("knows no language without tables")
  func isAbsent() {
    #expect(Tagger.of("und") == nil)
  }
}
