import AnnotationKit
import AnnotationTestKit
import KeywordAnalysis
import Testing

@Suite("Keyphrases of whole documents")
struct GoldenKeyphraseTests {
  static let pairs = GoldenPair.all()

  @Test("there are documents to read")
  func pairsExist() {
    #expect(Self.pairs.count >= 4)
  }

  @Test("are the expected ones, in the expected order", arguments: pairs)
  func areExpected(_ pair: GoldenPair) throws {
    let phrases = try Keywords.of(pair.document()).map(\.phrase)
    #expect(phrases == (try pair.expected()).elements?.compactMap(\.string))
  }

  @Test("stand where they say, each place once", arguments: pairs)
  func standWhereTheySay(_ pair: GoldenPair) throws {
    let document = try pair.document()
    for phrase in try Keywords.of(document) {
      #expect(!phrase.occurrences.isEmpty)
      #expect(phrase.occurrences == Set(phrase.occurrences).sorted())
      let quotes = phrase.occurrences.map { document.text($0) }
      #expect(
        quotes.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false }
      )
    }
  }
}
