import AnnotationKit
import AnnotationTestKit
import SummaryAnalysis
import Testing

@Suite("Summary analyser")
struct SummaryAnalyserTests {
  @Test("lets a very short text be its own summary")
  func shortTextSummarisesItself() throws {
    let text = "The boiler is fixed. Please collect your keys from the porter before noon."
    let summary = try summary(of: Document(text: text))
    #expect(summary.genre == .short)
    #expect(summary.short == 2)
    #expect(summary.shortTexts(in: Document(text: text)).joined(separator: " ") == text)
  }

  @Test(
    "skips a text without sentences and says why",
    arguments: [
      "",
      "   \n\n \t\n",
      "12 44 981\n13 45 982\n14 46 983\n",
      "{}[];()<>\n====\n----\n", "([{)]}([{)]}([{)]}.",
    ]
  )
  func skipsTextsWithoutSentences(_ text: String) {
    #expect(throws: AnalyserSkip.self) { try summary(of: Document(text: text)) }
  }

  @Test("gives a short text of several sentences more than one")
  func givesShortTextsTwo() throws {
    let text = """
      Soil moisture under hedgerows was measured at forty farms in three dry summers. Hedges raised \
      moisture by eleven per cent within four metres of the hedge and had no effect beyond ten. The \
      gain was largest on sandy soils and where the hedge ran across the wind. Hedges pay for the \
      land they take on light soils, so subsidies should depend on soil and direction. Further work \
      should measure yields.
      """
    #expect(try summary(of: Document(text: text)).short == 2)
  }

  @Test("keeps within a number of words, but gives one sentence at least", arguments: [1, 20, 40])
  func keepsWithinWords(_ words: Int) throws {
    let document = Document(text: Self.lighthouse)
    let analyser = SummaryAnalyser(words: .count(words))
    let texts = try summary(of: document, by: analyser).shortTexts(in: document)
    let total = texts.reduce(0) { $0 + $1.split(separator: " ").count }
    #expect(texts.count == 1 || total <= words)
  }

  @Test("records the settings that differ from their defaults")
  func recordsSettings() {
    #expect(SummaryAnalyser().settings.isEmpty)
    #expect(SummaryAnalyser(sentences: .count(4)).settings == ["Sentences": "4"])
    #expect(SummaryAnalyser(words: .count(90)).settings == ["Words": "90"])
  }

  @Test("cuts the one line at a word")
  func cutsOneLineAtWord() throws {
    let document = Document(text: Self.lighthouse)
    let line = try summary(of: document).oneLine
    #expect(line.unicodeScalars.count <= 120)
    #expect(line.hasSuffix("…"))
    let stem = String(line.dropLast())
    #expect(Self.lighthouse.contains(stem + " ") || Self.lighthouse.contains(stem + ","))
  }

  @Test("takes a clause for the headline where there is no title and no short sentence")
  func headlineIsClause() throws {
    let long = """
      The lighthouse keeper of Skerry Rock trimmed his lamp for the last time on Friday, handing \
      the light to a machine that needs neither oil nor sleep nor the company of the sea birds.
      """
    let document = Document(text: long)
    let headline = try summary(of: document).headline
    #expect(
      headline.text
        == "The lighthouse keeper of Skerry Rock trimmed his lamp for the last time on Friday"
    )
    #expect(document.text(headline.span) == headline.text)
  }

  @Test("takes an opening line for the title, even without capitals")
  func openingLineIsTitle() throws {
    let text = """
      ferry returns to marlow reach

      the ferry at marlow reach sailed again on monday after four years in dry dock. two hundred \
      people waited at the landing stage in the rain.

      the county paid for a new engine, and the village fund bought the paint. the ferry runs \
      every half hour until october.
      """
    let document = Document(text: text)
    let summary = try summary(of: document)
    #expect(summary.headline.text == "ferry returns to marlow reach")
    #expect(!summary.shortTexts(in: document).contains(summary.headline.text))
  }

  @Test(
    "bears any bytes",
    arguments: [
      String(repeating: "(", count: 5_000), String(repeating: "9 ", count: 5_000),
      String(repeating: "Same again here now. ", count: 2_000),
      String(repeating: "\"", count: 999) + " said he.", "\u{FEFF}\u{0}\u{200D}…",
      "“" + String(repeating: "Nobody closed the quotation here. ", count: 50),
    ]
  )
  func bearsAnyBytes(_ text: String) {
    do {
      let document = Document(text: text)
      let summary = try summary(of: document)
      #expect(!summary.sentences.isEmpty)
    } catch {
      #expect(error is AnalyserSkip)
    }
  }

  @Test("never says the same thing twice")
  func neverRepeats() throws {
    let text = String(
      repeating: "The pump in the lower field was repaired by the brothers on Monday. ",
      count: 30
    )
    let document = Document(text: text)
    #expect(try summary(of: document).sentences.count == 1)
  }

  @Test("takes the sentences of a chronicle from different parts of it")
  func spreadsOverChronicles() throws {
    let deeds = [
      "laid its first keel beside the weir", "bought oak from the abbey for nine masts",
      "lost two sheds to a fire at Easter", "sent a barge of tar to the navy",
      "took forty boys from the orphanage", "dug a dock for longer hulls",
      "rigged a whaler for a merchant of Leith", "hired a smith who forged chains",
      "learned to rivet iron plates", "drove its saws by steam",
      "gave a ball for the crown prince", "struck for nine weeks over wages",
      "painted hulls grey for the war", "sold the slipway to a brewery",
      "let the lofts to weavers of sails",
    ]
    let lines = deeds.enumerated().map { "In \(1801 + 8 * $0) the yard at Calder \($1)." }
    let text = "The Yard at Calder\n\n" + lines.joined(separator: "\n\n")
    let document = Document(text: text)
    let chosen = try summary(of: document, by: SummaryAnalyser(sentences: .count(3)))
    let places = chosen.sentences.filter { $0.rank <= 3 }.map {
      Double($0.span.start) / Double(document.bytes.count)
    }
    #expect(places.contains { $0 < 0.34 })
    #expect(places.contains { $0 > 0.5 })
  }

  @Test(
    "takes the sentences of a text's own summary",
    arguments: [
      "Abstract—Bees of the valley were counted in nine orchards over three dry summers.",
      "Summary. Bees of the valley were counted in nine orchards over three dry summers.",
    ]
  )
  func takesOwnSummary(_ opening: String) throws {
    let document = Document(text: "The orchard survey\n\n\(opening)\n\n\(Self.lighthouse)")
    let chosen = try summary(of: document, by: SummaryAnalyser(sentences: .count(1)))
    #expect(chosen.shortTexts(in: document).first?.hasSuffix("three dry summers.") == true)
  }

  static let lighthouse = """
    The lighthouse on Skerry Rock was lit for the first time in the winter of 1841, when eleven \
    ships had been lost on the reef within two years and the town could bear no more funerals. \
    Three keepers lived in the tower with a cow and a piano. The light was changed to paraffin in \
    1877 and to electricity in 1932. A storm took the landing stage in 1953, and boats have \
    moored to rings in the rock since then. The last keeper left on a Friday in March. Visitors \
    can now climb to the lamp on calm days between May and September. The piano is still there.
    """
}
