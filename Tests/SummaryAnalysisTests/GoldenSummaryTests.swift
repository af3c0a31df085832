import AnnotationKit
import AnnotationTestKit
import SummaryAnalysis
import Testing

@Suite("Summaries of whole documents")
struct GoldenSummaryTests {
  static let pairs = GoldenPair.all() + GoldenPair.all(fileExtension: "md")

  @Test("there are documents to summarise")
  func pairsExist() {
    #expect(Self.pairs.count >= 4)
  }

  @Test("say what is expected", arguments: pairs)
  func saysWhatIsExpected(_ pair: GoldenPair) throws {
    let document = try pair.document()
    let summary = try summary(of: document)
    let expected = try pair.expected()
    #expect(summary.genre.rawValue == expected["genre"]?.string)
    #expect(summary.headline.text == expected["headline"]?.string)
    #expect(summary.oneLine == expected["oneLine"]?.string)
    #expect(summary.shortTexts(in: document) == expected["short"]?.elements?.compactMap(\.string))
  }

  @Test("only have sentences of the text, in its order, ranked from 1", arguments: pairs)
  func sentencesAreOfTheText(_ pair: GoldenPair) throws {
    let document = try pair.document()
    let summary = try summary(of: document)
    let spans = summary.sentences.map(\.span)
    #expect(spans == spans.sorted())
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(spans.allSatisfy { $0.length > 0 && $0.end <= document.bytes.count })
    let ranked = summary.sentences.sorted { $0.rank < $1.rank }
    #expect(ranked.map(\.rank) == Array(1...ranked.count))
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(ranked.allSatisfy { (0...1).contains($0.score) })
    #expect((1...ranked.count).contains(summary.short))
  }

  @Test("grow by adding sentences, never by exchanging them", arguments: pairs)
  func budgetsAreNested(_ pair: GoldenPair) throws {
    let document = try pair.document()
    var shorter: Set<String> = []
    for count in 1...6 {
      let analyser = SummaryAnalyser(sentences: .count(count))
      let texts = try summary(of: document, by: analyser).shortTexts(in: document)
      #expect(texts.count <= count)
      #expect(shorter.isSubset(of: texts))
      shorter = Set(texts)
    }
  }

  @Test("are the same every time", arguments: pairs)
  func isDeterministic(_ pair: GoldenPair) throws {
    let document = try pair.document()
    let first = try summary(of: document)
    let second = try summary(of: document)
    #expect(first.sentences == second.sentences)
    #expect(first.headline == second.headline)
  }
}
