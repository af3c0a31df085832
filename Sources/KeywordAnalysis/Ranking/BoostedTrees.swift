internal import Glibc

/// Boosted decision trees over the features of a candidate, read from a readable table.
///
/// A line of the table is a tree, its nodes in preorder: `feature<threshold` with the two subtrees
/// after it, first where the feature is at most the threshold; a number alone is a leaf. A tree has
/// at most 32 leaves. The training puts a line before them that says which features it knew, for a
/// test to read; as it is no tree it is left out here.
///
/// The trees are kept as their inner nodes in any order, each with the leaves that stay possible
/// where its feature is above its threshold: the leftmost leaf that all nodes leave possible is the
/// one a candidate falls into (C. Lucchese et al., "QuickScorer", 2015). Nothing depends on the way
/// taken, so many candidates are judged at once.
struct BoostedTrees: Sendable {
  /// An inner node of a tree.
  struct Node: Sendable {
    let feature: UInt32
    let threshold: Float

    /// A bit for each leaf that may be reached where the feature is above the threshold.
    let leavesAbove: UInt32
  }

  /// Where the nodes of a tree end, and where its leaves begin.
  struct Tree: Sendable {
    let nodesEnd: UInt32
    let leaves: UInt32
  }

  private(set) var nodes: [Node] = []
  private(set) var trees: [Tree] = []

  /// The values of all leaves, from left to right.
  private(set) var values: [Float] = []

  private static let mostLeaves = 32

  /// Reads a table; a line that is no tree is left out.
  init(table: String) {
    let names = Dictionary(
      uniqueKeysWithValues: Feature.allCases.map { ("\($0)", UInt32($0.rawValue)) }
    )
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      var words = line.split(separator: UInt8(ascii: " ")).makeIterator()
      let (firstNode, firstLeaf) = (nodes.count, values.count)
      if append(&words, names, from: firstLeaf) {
        trees.append(Tree(nodesEnd: UInt32(nodes.count), leaves: UInt32(firstLeaf)))
      } else {
        nodes.removeSubrange(firstNode...)
        values.removeSubrange(firstLeaf...)
      }
    }
  }

  /// The number of trees.
  var count: Int { trees.count }

  private mutating func append(
    _ words: inout IndexingIterator<[Substring.UTF8View]>,
    _ names: [String: UInt32],
    from firstLeaf: Int
  ) -> Bool {
    guard let word = words.next() else { return false }
    let mark = word.firstIndex(of: UInt8(ascii: "<"))
    let numeral = mark.map { word[word.index(after: $0)...] } ?? word
    guard let number = Float(Substring(numeral)) else { return false }
    let left = values.count - firstLeaf
    guard let mark else {
      values.append(number)
      return left < Self.mostLeaves
    }
    guard let feature = names[String(word[..<mark]) ?? ""], append(&words, names, from: firstLeaf)
    else {
      return false
    }
    let right = values.count - firstLeaf
    let below: UInt32 = (1 << UInt32(right)) &- (1 << UInt32(left))
    nodes.append(Node(feature: feature, threshold: number, leavesAbove: ~below))
    return append(&words, names, from: firstLeaf)
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
