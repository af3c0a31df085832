import Testing

@testable import KeywordAnalysis

@Suite("Boosted trees")
struct BoostedTreesTests {
  @Test(
    "follow the features of every candidate down to a leaf, and add up",
    arguments: [1, 3, 16, 37]
  )
  func addUp(rows: Int) {
    let trees = BoostedTrees(table: "words<3 0.5 words<7.5 0.25 -1\n1")
    let cases: [(words: Float, sum: Float)] = [(2, 1.5), (3, 1.5), (5, 1.25), (9, 0)]
    var matrix = FeatureMatrix(rows: rows)
    for row in 0..<rows { matrix[row, .words] = cases[row % cases.count].words }
    #expect(trees.count == 2)
    #expect(trees.sums(of: 0..<2, in: matrix) == (0..<rows).map { cases[$0 % cases.count].sum })
  }

  @Test("ask only the trees they are told to")
  func askSome() {
    let trees = BoostedTrees(table: "1\nwords<3 2 4\nwords<3 8 16")
    let matrix = FeatureMatrix(rows: 1)
    #expect(trees.sums(of: 1..<2, in: matrix) == [2])
    #expect(trees.sums(of: 1..<3, in: matrix) == [10])
    #expect(trees.sums(of: 3..<3, in: matrix) == [0])
  }

  @Test("have at most 32 leaves", arguments: [(leaves: 32, count: 1), (leaves: 33, count: 0)])
  func bounded(leaves: Int, count: Int) {
    let table = String(repeating: "words<1 0 ", count: leaves - 1) + "0"
    #expect(BoostedTrees(table: table).count == count)
  }

  @Test(
    "leave out what is no tree",
    arguments: ["", "words<3 0.5", "nothing<1 0 0", "words<x 0 0"]
  )
  func leaveOut(table: String) {
    #expect(BoostedTrees(table: table).count == 0)
  }

  static let tables = [
    BoostedTrees.phraseWeights, BoostedTrees.plainWeights, BoostedTrees.tagWeights,
  ]

  @Test("read every tree that the training wrote", arguments: tables)
  func readAll(table: String) throws {
    let lines = table.split(separator: "\n")
    let number = try #require(lines[0].split(separator: " ").last.flatMap { Int($0) })
    #expect(number > 50)
    #expect(lines.count == number + 1)
    #expect(BoostedTrees(table: table).count == number)
  }

  @Test("were trained on the features that there are, in their order", arguments: tables)
  func knowFeatures(table: String) {
    let names = Feature.allCases.map { "\($0)" }.joined(separator: " ")
    let digest = names.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(table.hasPrefix("features \(String(digest, radix: 16)) trees "))
  }
}
