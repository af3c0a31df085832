import Testing

@testable import KeywordAnalysis

@Suite("Features of candidates")
struct FeatureMatrixTests {
  @Test("ranks by the share of candidates that have less")
  func ranks() {
    var matrix = FeatureMatrix(rows: 5)
    for (row, count) in [3, 1, 3, 0, 7].enumerated() { matrix[row, .count] = Float(count) }
    var order = FloatOrder()
    matrix.rank(.countRank, by: .count, &order)
    #expect((0..<5).map { matrix[$0, .countRank] } == [0.5, 0.25, 0.5, 0, 1])
  }

  @Test("gives each row its own features")
  func fillsRows() {
    var matrix = FeatureMatrix(rows: 3)
    matrix.fillRows { row, features in
      features[.words] = Float(row)
      features.set(.hasHyphen, row == 1)
    }
    #expect((0..<3).map { matrix[$0, .words] } == [0, 1, 2])
    #expect((0..<3).map { matrix[$0, .hasHyphen] } == [0, 1, 0])
    #expect(matrix.row(2).count == Feature.allCases.count)
  }

  @Test(
    "tells endings, a plural's left aside",
    arguments: [
      ("stations", "ion", true), ("ion", "ion", false), ("cities", "itie", true),
      ("gas", "s", true), ("gas", "as", true), ("boss", "s", true), ("news", "s", true),
      ("classes", "s", false),
    ] as [(String, StaticString, Bool)]
  )
  func tellsEndings(word: String, ending: StaticString, expected: Bool) {
    let bytes = Array(word.utf8)
    #expect(WordEnding(bytes.span).ends(with: ending) == expected)
  }
}
