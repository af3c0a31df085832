import Testing

@testable import KeywordAnalysis

@Suite("Lexicon for keyphrases")
struct KeywordLexiconTests {
  @Test(
    "knows common words from rare ones in each language",
    arguments: [
      ("en", "time", "lighthouse"), ("fr", "temps", "phare"), ("de", "zeit", "leuchtturm"),
      ("es", "parte", "faro"), ("pt", "parte", "farol"),
    ]
  )
  func knowsCommonWords(language: String, common: String, rare: String) {
    let lexicon = KeywordLexicon.of(language)
    #expect(lexicon[common].rarity < lexicon[rare].rarity)
  }

  @Test("treats all words alike in other languages, and knows the marks")
  func knowsNothing() {
    let lexicon = KeywordLexicon.of("und")
    #expect(lexicon["time"] == WordFacts())
    #expect(lexicon["time"].rarity == WordRarity.unlisted)
    #expect(lexicon["."].marks == [.joiner, .stopper])
    #expect(lexicon["的"].marks == [.functionCharacter])
  }

  @Test(
    "says what function words do in a phrase",
    arguments: [
      ("en", "of", .plain), ("en", "and", .names), ("en", "the", .article),
      ("en", "using", .breaks), ("en", "second", .numeral), ("en", "harbour", .none),
      ("fr", "des", .plain), ("de", "of", .none),
    ] as [(String, String, Connectors.Role)]
  )
  func tellsRoles(language: String, word: String, role: Connectors.Role) {
    #expect(Connectors.role(of: KeywordLexicon.of(language)[word]) == role)
  }

  @Test("has a profile for every English word that it lists", arguments: ["time", "aaron", "xfce"])
  func hasProfiles(word: String) {
    #expect(KeywordLexicon.of("en")[word].profile != nil)
  }

  @Test("keeps rarity, profile and marks apart", arguments: [0, 24, 254] as [UInt8])
  func packs(rarity: UInt8) {
    let marks: WordFacts.Marks = [.joiner, .numeral]
    let bits =
      WordFacts(rarity: rarity).bits | WordFacts(profile: .max).bits | WordFacts(marks).bits
    let facts = WordFacts(bits: bits)
    #expect(facts.rarity == UInt16(rarity))
    #expect(facts.profile == .max)
    #expect(facts.marks == marks)
  }
}
