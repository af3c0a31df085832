/// Weighs the classes of a ``Boundary`` and tells how likely a sentence ends there.
///
/// A logistic regression whose features are pairs of classes; its weights are a table that
/// `annotated-train` writes.
package struct BoundaryModel: Sendable {
  /// The weight of each pair of classes, factor after factor.
  private var weights: [Float]

  /// The weights that came with the program.
  static let standard = BoundaryModel(table: boundaryWeights)

  /// The aspects that are weighed together.
  private static let factors: [(Boundary.Aspect, Boundary.Aspect)] = [
    (.mark, .after), (.mark, .before), (.before, .after), (.mark, .gap), (.gap, .after),
    (.closer, .after), (.closer, .mark), (.opener, .mark), (.opener, .after), (.inside, .mark),
    (.inside, .after), (.knownBefore, .before), (.knownAfter, .after), (.size, .mark),
    (.size, .after), (.size, .before), (.rest, .mark), (.rest, .after), (.style, .after),
    (.style, .mark),
  ]

  /// Where the pairs of each factor begin, and how many classes its second aspect has.
  private static let layout: (starts: [Int], widths: [Int], total: Int) = {
    var starts: [Int] = []
    var total = 0
    for (first, second) in factors {
      starts.append(total)
      total += first.classes.count * second.classes.count
    }
    return (starts, factors.map { $0.1.classes.count }, total)
  }()

  /// Reads a table of weights; a pair that it does not have weighs nothing.
  ///
  /// After the two aspects (`mark*after`) come the classes of the first, each with a colon and
  /// followed by classes of the second and their weights: `dot: lower -2.1 starter 1.7`.
  package init(table: String) {
    weights = [Float](repeating: 0, count: Self.layout.total)
    let numbers = Dictionary(
      uniqueKeysWithValues: Self.names().enumerated().map { ($0.element, $0.offset) }
    )
    var (factor, first, second) = ("", "", "")
    for field in table.split(whereSeparator: \.isWhitespace) {
      if field.contains("*") {
        factor = String(field)
      } else if field.hasSuffix(":") {
        first = String(field.dropLast())
      } else if let weight = Float(field) {
        if let number = numbers["\(factor) \(first) \(second)"] { weights[number] = weight }
      } else {
        second = String(field)
      }
    }
  }

  /// The names of all pairs, in the order of their numbers: `mark*after dot starter`.
  package static func names() -> [String] {
    factors.flatMap { first, second in
      first.classes.flatMap { one in
        second.classes.map { "\(first)*\(second) \(one) \($0)" }
      }
    }
  }

  /// Returns the numbers of the pairs that a place has.
  static func pairs(of place: Boundary) -> [Int] {
    factors.indices.map { pair($0, of: place) }
  }

  private static func pair(_ factor: Int, of place: Boundary) -> Int {
    let (first, second) = factors[factor]
    return layout.starts[factor] + place[first] * layout.widths[factor] + place[second]
  }

  /// Whether a sentence ends at a place, of which rules may have said so already.
  func isEnd(_ place: Boundary, _ verdict: Bool?) -> Bool { verdict ?? (score(place) > 0) }

  /// Returns the logarithm of the odds that a sentence ends at a place.
  func score(_ place: Boundary) -> Float {
    var sum: Float = 0
    for factor in Self.factors.indices { sum += weights[Self.pair(factor, of: place)] }
    return sum
  }
}
