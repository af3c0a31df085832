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

  /// Returns how sure the trees are of a candidate, from 0 to 1.
  ///
  /// - Parameter row: The features of the candidate, in the order of ``Feature``.
  /// - Returns: The probability that the trees give.
  func score(_ row: borrowing Span<Float>) -> Double {
    let features = features.span
    let numbers = numbers.span
    let others = others.span
    var sum: Float = 0
    for root in roots {
      var node = root
      while features[node] >= 0 {
        node = row[Int(features[node])] <= numbers[node] ? node + 1 : Int(others[node])
      }
      sum += numbers[node]
    }
    return Double(1 / (1 + expf(-sum)))
  }

  /// Returns the trees of a style, read when they are first asked for.
  static func of(_ style: KeyphraseStyle) -> BoostedTrees {
    switch style {
    case .phrases: phrases
    case .tags: tags
    }
  }

  private static let phrases = BoostedTrees(table: phraseWeights)
  private static let tags = BoostedTrees(table: tagWeights)
}
