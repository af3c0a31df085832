internal import Glibc

/// Boosted decision trees over the features of a candidate, read from a readable table.
///
/// A line of the table is a tree, its nodes in preorder: `feature<threshold` with the two subtrees
/// after it, first where the feature is at most the threshold; a number alone is a leaf.
struct BoostedTrees: Sendable {
  /// The feature that each node asks for, -1 at a leaf.
  private var features: [Int16] = []

  /// The threshold of each node, or the value of a leaf.
  private var numbers: [Float] = []

  /// Where each node goes when the feature is above its threshold; else it goes to the next.
  private var others: [UInt32] = []

  /// Where each tree begins.
  private var roots: [Int] = []

  /// Reads a table; a line that is no tree is left out.
  init(table: String) {
    let names = Dictionary(
      uniqueKeysWithValues: Feature.allCases.map { ("\($0)", Int16($0.rawValue)) }
    )
    for line in table.split(separator: "\n") {
      var nodes = line.split(separator: " ").makeIterator()
      let root = features.count
      if append(&nodes, names) {
        roots.append(root)
      } else {
        features.removeSubrange(root...)
        numbers.removeSubrange(root...)
        others.removeSubrange(root...)
      }
    }
  }

  /// The number of trees.
  var count: Int { roots.count }

  private mutating func append(
    _ nodes: inout IndexingIterator<[Substring]>,
    _ names: [String: Int16]
  ) -> Bool {
    guard let node = nodes.next() else { return false }
    let index = features.count
    let parts = node.split(separator: "<")
    guard let number = parts.last.flatMap({ Float($0) }) else { return false }
    features.append(-1)
    numbers.append(number)
    others.append(0)
    guard parts.count == 2 else { return true }
    guard let feature = names[String(parts[0])], append(&nodes, names) else { return false }
    features[index] = feature
    others[index] = UInt32(features.count)
    return append(&nodes, names)
  }

  /// Returns the sum of what some of the trees say of a candidate.
  ///
  /// - Parameters:
  ///   - trees: The trees to ask, by number.
  ///   - row: The features of the candidate, in the order of ``Feature``.
  /// - Returns: A logarithm of odds, once all trees are summed.
  func sum(of trees: Range<Int>, _ row: borrowing Span<Float>) -> Float {
    let features = features.span
    let numbers = numbers.span
    let others = others.span
    var sum: Float = 0
    let roots = roots.span
    for tree in trees {
      let root = roots[tree]
      var node = root
      while features[node] >= 0 {
        node = row[Int(features[node])] <= numbers[node] ? node + 1 : Int(others[node])
      }
      sum += numbers[node]
    }
    return sum
  }

  /// Returns the probability for a sum over all trees.
  static func probability(_ sum: Float) -> Double { Double(1 / (1 + expf(-sum))) }

  /// Returns the trees of a style, read when they are first asked for.
  ///
  /// - Parameters:
  ///   - style: What kind of keyphrases to prefer.
  ///   - isTagged: Whether a tagger read the text.
  /// - Returns: The trees.
  static func of(_ style: KeyphraseStyle, isTagged: Bool) -> BoostedTrees {
    switch style {
    case .phrases: isTagged ? phrases : plain
    case .tags: tags
    }
  }

  private static let phrases = BoostedTrees(table: phraseWeights)
  private static let plain = BoostedTrees(table: plainWeights)
  private static let tags = BoostedTrees(table: tagWeights)
}
