/// The features of all candidates of a document, a row for each.
struct FeatureMatrix {
  /// The number of features of a candidate.
  static let width = Feature.allCases.count

  /// The number of candidates.
  let rows: Int

  private(set) var values: [Float]

  init(rows: Int) {
    self.rows = rows
    values = [Float](repeating: 0, count: rows * Self.width)
  }

  subscript(_ row: Int, _ feature: Feature) -> Float {
    get { values[row * Self.width + feature.rawValue] }
    set { values[row * Self.width + feature.rawValue] = newValue }
  }

  /// Where the features of a candidate stand in ``values``.
  func range(_ row: Int) -> Range<Int> { row * Self.width..<(row + 1) * Self.width }

  /// The features of a candidate, in the order of ``Feature``.
  func row(_ row: Int) -> ArraySlice<Float> { values[range(row)] }

  /// Sets a feature to the share of candidates that have less of another one.
  mutating func rank(_ feature: Feature, by other: Feature) {
    guard rows > 1 else { return }
    var order: [(value: Float, row: Int)] = []
    order.reserveCapacity(rows)
    for row in 0..<rows { order.append((self[row, other], row)) }
    order.sort { $0.value < $1.value }
    var below = 0
    for place in order.indices {
      if place > 0, order[place - 1].value < order[place].value { below = place }
      self[order[place].row, feature] = Float(below) / Float(rows - 1)
    }
  }

  /// Sets a feature to another one's share of the most that any candidate has.
  mutating func share(_ feature: Feature, of other: Feature) {
    let most = (0..<rows).reduce(Float(0)) { max($0, self[$1, other]) }
    guard most > 0 else { return }
    for row in 0..<rows { self[row, feature] = self[row, other] / most }
  }
}
