/// The features of all candidates of a document, a row for each.
struct FeatureMatrix {
  /// The room for a candidate's features: their number, rounded up to whole vectors of four.
  static let width = (Feature.allCases.count + 3) / 4 * 4

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

  /// The features of a candidate, in the order of ``Feature``.
  func row(_ row: Int) -> ArraySlice<Float> {
    values[row * Self.width..<(row + 1) * Self.width].prefix(Feature.allCases.count)
  }

  /// Lets `fill` set the features of each candidate in turn.
  mutating func fillRows(_ fill: (Int, inout MutableSpan<Float>) -> Void) {
    let (rows, width) = (rows, Self.width)
    var all = values.mutableSpan
    for row in 0..<rows {
      var features = all._mutatingExtracting(row * width..<(row + 1) * width)
      fill(row, &features)
    }
  }

  /// Sets a feature to the share of candidates that have less of another one.
  mutating func rank(_ feature: Feature, by other: Feature, _ order: inout FloatOrder) {
    let (rows, width) = (rows, Self.width)
    guard rows > 1 else { return }
    order.order(values.span, from: other.rawValue, by: width, count: rows)
    let entries = order.entries.span
    var values = values.mutableSpan
    var below: Float = 0
    var last = entries[0]
    for place in entries.indices {
      let entry = entries[place]
      if (entry ^ last) >> 32 != 0 { below = Float(place) / Float(rows - 1) }
      last = entry
      values[Int(entry & 0xFFFF_FFFF) * width + feature.rawValue] = below
    }
  }

  /// Sets a feature to another one's share of the most that any candidate has.
  mutating func share(_ feature: Feature, of other: Feature) {
    let (rows, width) = (rows, Self.width)
    var values = values.mutableSpan
    var most: Float = 0
    for row in 0..<rows { most = max(most, values[row * width + other.rawValue]) }
    guard most > 0 else { return }
    for row in 0..<rows {
      values[row * width + feature.rawValue] = values[row * width + other.rawValue] / most
    }
  }
}
