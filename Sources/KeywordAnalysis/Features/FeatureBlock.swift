/// The features of sixteen candidates side by side, as the trees judge them.
struct FeatureBlock {
  /// The number of candidates.
  static let rowCount = 16

  /// The bytes from one feature to the next.
  static let stride = rowCount * MemoryLayout<Float>.stride

  /// For each feature in turn, four vectors with the candidates' values.
  private(set) var columns = [SIMD4<Float>](repeating: SIMD4(), count: FeatureMatrix.width * 4)

  /// Takes in some rows of a matrix; those that are missing are filled up with the last.
  mutating func fill(_ rows: ArraySlice<Int>, of matrix: FeatureMatrix) {
    guard let last = rows.last else { return }
    for quarter in 0..<4 {
      func row(_ place: Int) -> Int {
        let index = rows.startIndex + quarter * 4 + place
        return index < rows.endIndex ? rows[index] : last
      }
      fill(quarter, row(0), row(1), row(2), row(3), of: matrix)
    }
  }

  private mutating func fill(
    _ quarter: Int,
    _ row0: Int,
    _ row1: Int,
    _ row2: Int,
    _ row3: Int,
    of matrix: FeatureMatrix
  ) {
    let values = matrix.values.span
    let values0 = values.extracting(matrix.range(row0))
    let values1 = values.extracting(matrix.range(row1))
    let values2 = values.extracting(matrix.range(row2))
    let values3 = values.extracting(matrix.range(row3))
    var columns = columns.mutableSpan
    for feature in 0..<FeatureMatrix.width {
      columns[feature * 4 + quarter] = SIMD4(
        values0[feature],
        values1[feature],
        values2[feature],
        values3[feature]
      )
    }
  }
}
