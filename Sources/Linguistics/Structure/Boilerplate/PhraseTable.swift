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

    /// Takes a phrase into account.
    fileprivate mutating func note(_ phrase: Phrase, isFirst: Bool) {
      if isFirst { alone = phrase.whole }
      guard let kind = phrase.kind else { return }
      anywhere = anywhere ?? kind
      count += 1
      if isFirst, kind == .related { lead = phrase.length }
      covered += phrase.length > 1 ? phrase.length : 0
    }
  }

  /// The longest phrase that begins with some word.
  fileprivate struct Phrase {
    /// What it gives away; nothing when there is none, and the word stands for itself.
    let kind: Boilerplate.Kind?

    /// The number of its words.
    var length = 1

    /// The token after it.
    let end: Int

    /// What all the words from its first to the last of the run give away, if they are a phrase.
    var whole: Boilerplate.Kind?
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

  /// Looks for phrases in a run of tokens, of which the words count.
  ///
  /// - Parameters:
  ///   - range: The tokens to look at.
  ///   - tokens: The tokens of the document.
  ///   - known: The number of each term among all ``KnownWords``.
  /// - Returns: What was found.
  func find(
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ known: borrowing Span<UInt32>
  ) -> Find {
    var find = Find()
    var isFirst = true
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      index += 1
      guard Self.counts(token) else { continue }
      if let root = root(known[Int(token.term)]) {
        let phrase = longest(from: root, in: index..<range.upperBound, of: tokens, known)
        index = phrase.end
        find.note(phrase, isFirst: isFirst)
      }
      isFirst = false
    }
    return find
  }

  /// The node that a word leads to from the root.
  private func root(_ word: UInt32) -> Int? {
    let root = Int(word) < roots.count ? roots[Int(word)] : 0
    return root == 0 ? nil : Int(root)
  }

  /// The longest phrase that goes on in a run of tokens after the word that led to a node.
  private func longest(
    from root: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ known: borrowing Span<UInt32>
  ) -> Phrase {
    var phrase = Phrase(kind: nodes[root].anywhere, end: range.lowerBound)
    var node = root
    var length = 1
    for index in range {
      let token = tokens[index]
      guard Self.counts(token) else { continue }
      guard let next = step(from: node, by: known[Int(token.term)]) else { return phrase }
      node = next
      length += 1
      if let kind = nodes[node].anywhere {
        phrase = Phrase(kind: kind, length: length, end: index + 1)
      }
    }
    phrase.whole = nodes[node].alone ?? nodes[node].anywhere
    return phrase
  }

  /// The node that a word leads to from another than the root.
  private func step(from node: Int, by word: UInt32) -> Int? {
    for index in nodes[node].steps where steps[index].word == word {
      return Int(steps[index].node)
    }
    return nil
  }
}
