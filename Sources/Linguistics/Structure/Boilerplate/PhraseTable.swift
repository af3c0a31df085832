/// All phrases that give boilerplate away, ready to be found in the words of a document.
///
/// The phrases are a tree of their words, by the numbers of ``KnownWords``. Phrases of all languages
/// stand in it: pages of one are full of phrases of another.
struct PhraseTable: Sendable {
  /// The node that each word leads to from the root; 0 where none does.
  private let roots: [UInt32]

  /// The nodes; the first is the root.
  private let nodes: [Node]

  /// The ways from one node to another, those of a node side by side.
  private let steps: [Step]

  private struct Node {
    /// What the phrase that ends here gives away, anywhere and when it stands alone.
    var anywhere: Boilerplate.Kind?
    var alone: Boilerplate.Kind?

    /// The ways on from here.
    var steps = 0..<0
  }

  private struct Step {
    let word: UInt32
    let node: UInt32
  }

  /// What was found in a run of words.
  struct Find {
    /// The kind of the first phrase found anywhere.
    var anywhere: Boilerplate.Kind?

    /// The number of phrases found anywhere.
    var count = 0

    /// The kind of the phrase that all the words are.
    var alone: Boilerplate.Kind?

    /// The number of words of the phrase that stands first, if it leads to related texts.
    var lead = 0

    /// The number of words in phrases of at least two words.
    var covered = 0
  }

  /// Builds the tree of some phrases, numbering their words.
  init(_ phrases: [BoilerplatePhrases], numbering words: inout Vocabulary) {
    var nodes = [Node()]
    var ways: [UInt64: UInt32] = [:]
    func node(_ phrase: [UInt32]) -> Int {
      phrase.reduce(0) { node, word in
        let way = UInt64(node) << 32 | UInt64(word)
        if let known = ways[way] { return Int(known) }
        ways[way] = UInt32(nodes.count)
        nodes.append(Node())
        return nodes.count - 1
      }
    }
    for group in phrases {
      for phrase in Self.phrases(group.anywhere, numbering: &words) {
        nodes[node(phrase)].anywhere = group.kind
      }
      for phrase in Self.phrases(group.alone, numbering: &words) {
        let end = node(phrase)
        nodes[end].alone = nodes[end].alone ?? group.kind
      }
    }
    var steps: [Step] = []
    var roots = [UInt32](repeating: 0, count: words.count)
    for (way, node) in ways.sorted(by: { $0.key < $1.key }) {
      let (from, word) = (Int(way >> 32), UInt32(truncatingIfNeeded: way))
      if from == 0 {
        roots[Int(word)] = node
      } else {
        if nodes[from].steps.isEmpty { nodes[from].steps = steps.count..<steps.count }
        steps.append(Step(word: word, node: node))
        nodes[from].steps = nodes[from].steps.lowerBound..<steps.count
      }
    }
    (self.nodes, self.steps, self.roots) = (nodes, steps, roots)
  }

  /// The phrases of a list, as the numbers of their words.
  private static func phrases(
    _ list: String,
    numbering words: inout Vocabulary
  ) -> [[UInt32]] {
    let bytes = Array(list.utf8)
    let (tokens, vocabulary) = Tokeniser.tokens(of: bytes.span)
    var phrases: [[UInt32]] = [[]]
    for token in tokens {
      let isBar = bytes[Int(token.start)] == UInt8(ascii: "|")
      if isBar || token.before >= .newline { phrases.append([]) }
      if counts(token) {
        phrases[phrases.count - 1].append(words.intern(token.term, of: vocabulary))
      }
    }
    return phrases.filter { !$0.isEmpty }
  }

  /// Whether a token counts as a word of a phrase.
  static func counts(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .mixed, .ideograph, .clitic: true
    default: false
    }
  }

  /// Looks for phrases in the words of a block, given by their numbers.
  func find(in words: borrowing Span<UInt32>) -> Find {
    var find = Find()
    var index = 0
    while index < words.count {
      let root = Int(words[index]) < roots.count ? roots[Int(words[index])] : 0
      guard root != 0 else {
        index += 1
        continue
      }
      let (kind, length) = longest(from: Int(root), at: index, in: words, &find)
      if let kind {
        find.anywhere = find.anywhere ?? kind
        find.count += 1
        if index == 0, kind == .related { find.lead = length }
        find.covered += length > 1 ? length : 0
      }
      index += length
    }
    return find
  }

  /// The longest phrase at a word that leads to a node from the root.
  private func longest(
    from root: Int,
    at start: Int,
    in words: borrowing Span<UInt32>,
    _ find: inout Find
  ) -> (kind: Boilerplate.Kind?, length: Int) {
    var found: (Boilerplate.Kind?, Int) = (nil, 1)
    var next: Int? = root
    var index = start + 1
    while let node = next {
      if let kind = nodes[node].anywhere { found = (kind, index - start) }
      guard index < words.count else {
        if start == 0 { find.alone = nodes[node].alone ?? nodes[node].anywhere }
        break
      }
      next = step(from: node, by: words[index])
      index += 1
    }
    return found
  }

  /// The node that a word leads to from another than the root.
  private func step(from node: Int, by word: UInt32) -> Int? {
    for index in nodes[node].steps where steps[index].word == word {
      return Int(steps[index].node)
    }
    return nil
  }
}
