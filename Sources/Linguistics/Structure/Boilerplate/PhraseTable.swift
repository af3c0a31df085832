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

  /// What tells of each word, and last of any other, whether a phrase may begin with it.
  private let openings: [Opening]

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

  /// What may follow the first word of a phrase: a bit for each word, which few others share.
  ///
  /// Common words begin phrases, and hardly one of them in a text is followed as it is in a phrase.
  private struct Opening {
    static let none = Opening()

    private var bits: UInt32 = 0

    /// Whether the word is a phrase by itself.
    var isPhrase = false

    mutating func insert(_ word: UInt32) { bits |= 1 << (word & 31) }

    @inline(__always)
    func mayGoOn(with word: UInt32) -> Bool { bits & (1 << (word & 31)) != 0 }
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
    openings = Self.openings(of: roots, nodes, steps)
  }

  /// What may follow each word, by the ways on from it to a phrase that may stand anywhere.
  private static func openings(
    of roots: [UInt32],
    _ nodes: [Node],
    _ steps: [Step]
  ) -> [Opening] {
    let openings = roots.map { root in
      var opening = Opening.none
      guard root != 0 else { return opening }
      opening.isPhrase = nodes[Int(root)].anywhere != nil
      for step in steps[nodes[Int(root)].steps] { opening.insert(step.word) }
      return opening
    }
    return openings + [.none]
  }

  /// The phrases of a list, as the numbers of their words.
  private static func phrases(
    _ list: String,
    numbering words: inout Vocabulary
  ) -> [[UInt32]] {
    let bytes = Array(list.utf8)
    let (tokens, _, vocabulary) = Tokeniser.tokens(of: bytes.span)
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
    var index = range.lowerBound
    while index < range.upperBound, !Self.counts(tokens[index]) { index += 1 }
    if let phrase = phrase(at: index, in: range, of: tokens, known) {
      find.note(phrase, isFirst: true)
      index = phrase.end
    }
    while let start = opening(in: index..<range.upperBound, of: tokens, known),
      let phrase = phrase(at: start, in: range, of: tokens, known)
    {
      find.note(phrase, isFirst: false)
      index = phrase.end
    }
    return find
  }

  /// The first token at which a phrase may begin that may stand anywhere, by the word after it.
  private func opening(
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ known: borrowing Span<UInt32>
  ) -> Int? {
    let openings = openings.span
    let other = openings.count - 1
    var opening = Opening.none
    var start = range.lowerBound
    for index in range {
      let token = tokens[index]
      let word = known[Int(token.term)]
      let next = openings[min(Int(word), other)]
      let counts = Self.counts(token)
      if counts, opening.mayGoOn(with: word) || next.isPhrase {
        return opening.mayGoOn(with: word) ? start : index
      }
      opening = counts ? next : opening
      start = counts ? index : start
    }
    return nil
  }

  /// The longest phrase that begins with a token, or that word for itself; nothing when none begins
  /// with it.
  private func phrase(
    at index: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ known: borrowing Span<UInt32>
  ) -> Phrase? {
    guard index < range.upperBound else { return nil }
    return root(known[Int(tokens[index].term)]).map {
      longest(from: $0, in: index + 1..<range.upperBound, of: tokens, known)
    }
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
