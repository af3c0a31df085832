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
  }

  @Test("selects candidates in the order they are asked for", arguments: [1, 16, 40])
  func selects(rows: Int) {
    var matrix = FeatureMatrix(rows: 40)
    for row in 0..<40 {
      matrix[row, .words] = Float(row)
      matrix[row, .endsInIc] = Float(-row)
    }
    let chosen = Array((0..<40).reversed().prefix(rows))
    let selected = matrix.selecting(chosen)
    #expect(selected.rows == rows)
    #expect((0..<rows).map { selected[$0, .words] } == chosen.map { Float($0) })
    #expect((0..<rows).map { selected[$0, .endsInIc] } == chosen.map { Float(-$0) })
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
