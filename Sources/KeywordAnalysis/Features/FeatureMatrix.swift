/// The features of all candidates of a document.
///
/// Sixteen candidates stand side by side in a block, as the trees judge them: a block has, for each
/// feature in turn, the values of its sixteen.
struct FeatureMatrix {
  /// The number of candidates in a block.
  static let lanes = 16

  /// The room for a block: its values, and the bytes from one of its features to the next.
  static let blockSize = featureCount * lanes
  static let featureStride = lanes * MemoryLayout<Float>.stride

  private static let featureCount = Feature.allCases.count

  /// The number of candidates.
  let rows: Int

  /// The blocks one after the other; where the last has no candidates it is filled with zeroes.
  private(set) var values: [Float]

  init(rows: Int) {
    self.rows = rows
    values = [Float](repeating: 0, count: Self.blocks(rows) * Self.blockSize)
  }

  private static func blocks(_ rows: Int) -> Int { (rows + lanes - 1) / lanes }

  /// The number of blocks.
  var blockCount: Int { Self.blocks(rows) }

  /// Where the first feature of a candidate stands.
  private static func place(of row: Int) -> Int { row / lanes * blockSize + row % lanes }

  subscript(_ row: Int, _ feature: Feature) -> Float {
    get { values[Self.place(of: row) + feature.rawValue * Self.lanes] }
    set { values[Self.place(of: row) + feature.rawValue * Self.lanes] = newValue }
  }

  /// Lets `fill` set the features of each candidate in turn.
  mutating func fillRows(_ fill: (Int, inout MutableSpan<Float>) -> Void) {
    let rows = rows
    var all = values.mutableSpan
    for row in 0..<rows {
      let end = (row / Self.lanes + 1) * Self.blockSize
      var features = all._mutatingExtracting(Self.place(of: row)..<end)
      fill(row, &features)
    }
  }

  /// Returns the features of some candidates, in the order they are asked for.
  func selecting(_ chosen: [Int]) -> FeatureMatrix {
    var matrix = FeatureMatrix(rows: chosen.count)
    let all = values.span
    var selected = matrix.values.mutableSpan
    for (row, other) in chosen.enumerated() where other < rows {
      let from = all.extracting(droppingFirst: Self.place(of: other))
      var to = selected._mutatingExtracting(droppingFirst: Self.place(of: row))
      for feature in 0..<Self.featureCount {
        // Both rows have room for every feature.
        unsafe to[unchecked: feature &* Self.lanes] = from[unchecked: feature &* Self.lanes]
      }
    }
    return matrix
  }

  /// Sets a feature to the share of candidates that have less of another one.
  mutating func rank(_ feature: Feature, by other: Feature, _ order: inout FloatOrder) {
    let rows = rows
    guard rows > 1 else { return }
    order.order(rows, coarsely: true) { self[$0, other] }
    let entries = order.entries.span
    var values = values.mutableSpan
    var below: Float = 0
    var last = entries[0]
    for place in entries.indices {
      let entry = entries[place]
      if (entry ^ last) >> 32 != 0 { below = Float(place) / Float(rows - 1) }
      last = entry
      let row = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
      values[Self.place(of: row) + feature.rawValue * Self.lanes] = below
    }
  }

  /// Sets a feature to another one's share of the most that any candidate has.
  mutating func share(_ feature: Feature, of other: Feature) {
    var most: Float = 0
    for row in 0..<rows { most = max(most, self[row, other]) }
    guard most > 0 else { return }
    for row in 0..<rows { self[row, feature] = self[row, other] / most }
  }
}
