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
    let bytes = unsafe matrix.values.span.bytes
    let rowStride = FeatureMatrix.width * MemoryLayout<Float>.stride
    var columns = columns.mutableSpan
    for vector in 0..<FeatureMatrix.width / 4 {
      let offset = vector * 16
      let first = bytes.four(at: row0 * rowStride + offset)
      let second = bytes.four(at: row1 * rowStride + offset)
      let third = bytes.four(at: row2 * rowStride + offset)
      let fourth = bytes.four(at: row3 * rowStride + offset)
      for lane in 0..<4 {
        columns[(vector * 4 + lane) * 4 + quarter] = SIMD4(
          first[lane],
          second[lane],
          third[lane],
          fourth[lane]
        )
      }
    }
  }
}

extension RawSpan {
  /// The four floats at a byte offset, which is not checked: it must come from a row and a feature
  /// that are there.
  @inline(__always)
  func four(at offset: Int) -> SIMD4<Float> {
    unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD4<Float>.self)
  }
}
