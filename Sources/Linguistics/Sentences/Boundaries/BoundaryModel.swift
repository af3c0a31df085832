/// Weighs the classes of a ``Boundary`` and tells how likely a sentence ends there.
package struct BoundaryModel: Sendable {
  private let pairs: PairModel<Boundary.Aspect>

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

  /// Reads a table of weights; see ``PairModel``.
  package init(table: String) {
    pairs = PairModel(Self.factors, table: table)
  }

  /// The names of all pairs, in the order of their numbers.
  package static func names() -> [String] { PairModel(factors).names() }

  /// Returns the numbers of the pairs that a place has.
  func features(of place: Boundary) -> [Int] {
    let classes = place.classes
    return pairs.features(of: classes.span)
  }

  /// Whether a sentence ends at a place, of which rules may have said so already.
  func isEnd(_ place: Boundary, _ verdict: Bool?) -> Bool {
    if let verdict { return verdict }
    let classes = place.classes
    return pairs.score(of: classes.span) > 0
  }
}
