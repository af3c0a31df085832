import Testing

@testable import KeywordAnalysis

@Suite("Boosted trees")
struct BoostedTreesTests {
  @Test(
    "follow the features down to a leaf, and add up",
    arguments: [(2, Float(0.5 + 1)), (5, Float(0.25 + 1)), (9, Float(-1 + 1))] as [(Float, Float)]
  )
  func addUp(words: Float, expected: Float) {
    let trees = BoostedTrees(table: "words<3 0.5 words<7.5 0.25 -1\n1")
    var row = [Float](repeating: 0, count: Feature.allCases.count)
    row[Feature.words.rawValue] = words
    #expect(trees.count == 2)
    #expect(trees.sum(of: 0..<2, row.span) == expected)
  }

  @Test(
    "leave out what is no tree",
    arguments: ["", "words<3 0.5", "nothing<1 0 0", "words<x 0 0"]
  )
  func leaveOut(table: String) {
    #expect(BoostedTrees(table: table).count == 0)
  }

  @Test(
    "read every line that the training wrote",
    arguments: [BoostedTrees.phraseWeights, BoostedTrees.plainWeights, BoostedTrees.tagWeights]
  )
  func readAll(table: String) {
    let lines = table.split(separator: "\n")
    #expect(lines.count > 50)
    #expect(BoostedTrees(table: table).count == lines.count)
  }
}

@Suite("Word rarity")
struct WordRarityTests {
  @Test(
    "knows common words from rare ones in each language",
    arguments: [
      ("en", "time", "lighthouse"), ("fr", "temps", "phare"), ("de", "zeit", "leuchtturm"),
      ("es", "parte", "faro"), ("pt", "parte", "farol"),
    ]
  )
  func knowsCommonWords(language: String, common: String, rare: String) {
    let rarity = WordRarity.of(language)
    #expect(rarity.isKnown)
    #expect(rarity[common] < rarity[rare])
  }

  @Test("treats all words alike in other languages")
  func knowsNothing() {
    #expect(!WordRarity.of("und").isKnown)
    #expect(WordRarity.of("und")["time"] == WordRarity.unlisted)
  }
}
