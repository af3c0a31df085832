/// All phrases that give boilerplate away, ready to be found in the words of a document.
struct PhraseTable: Sendable {
  /// The words of the phrases.
  private var words = Vocabulary(expectedTerms: 4096)

  /// The node that each word leads to from the root; 0 where none does.
  private var roots: [UInt32] = []

  /// The node that a word leads to from another node.
  private var steps: [UInt64: UInt32] = [:]

  /// What ends at each node.
  private var ends: [End] = [End()]

  /// What a phrase gives away where it ends.
  private struct End {
    var anywhere: Boilerplate.Kind?
    var alone: Boilerplate.Kind?
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

  /// The phrases of all languages: pages of one are full of phrases of another.
  static let all = PhraseTable(LanguageData.all.flatMap(\.boilerplate))

  init(_ phrases: [BoilerplatePhrases]) {
    for group in phrases {
      for phrase in Self.phrases(group.anywhere) { ends[node(phrase)].anywhere = group.kind }
      for phrase in Self.phrases(group.alone) {
        let node = node(phrase)
        ends[node].alone = ends[node].alone ?? group.kind
      }
    }
  }

  private static func phrases(_ list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }
  }

  /// The node of a phrase, made where it is new.
  private mutating func node(_ phrase: ArraySlice<UInt8>) -> Int {
    let tokens = Tokeniser.tokens(of: phrase.span)
    var node: UInt32 = 0
    for token in tokens.all where Self.counts(token) {
      node = step(from: node, Array(tokens.vocabulary.bytes(token.term)))
    }
    return Int(node)
  }

  /// Whether a token counts as a word of a phrase.
  static func counts(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .mixed, .ideograph, .clitic: true
    default: false
    }
  }

  private mutating func step(from node: UInt32, _ word: [UInt8]) -> UInt32 {
    let number = words.intern(word)
    while roots.count <= Int(number) { roots.append(0) }
    let key = UInt64(node) << 32 | UInt64(number)
    if let known = node == 0 ? roots[Int(number)] : steps[key], known != 0 { return known }
    let new = UInt32(ends.count)
    ends.append(End())
    if node == 0 { roots[Int(number)] = new } else { steps[key] = new }
    return new
  }

  /// Returns for each term of a document the number of the same word here; `max` where none is.
  func numbers(in vocabulary: Vocabulary) -> [UInt32] {
    words.terms(of: vocabulary).map { $0 ?? .max }
  }

  /// Looks for phrases in the words of a block, given by their numbers.
  func find(in words: [UInt32]) -> Find {
    var find = Find()
    var index = 0
    while index < words.count {
      let (kind, length) = longest(at: index, in: words, &find)
      if let kind {
        find.anywhere = find.anywhere ?? kind
        find.count += 1
        if index == 0, kind == .related { find.lead = length }
        find.covered += length > 1 ? length : 0
      }
      index += max(1, length)
    }
    return find
  }

  /// The longest phrase at a word.
  private func longest(
    at start: Int,
    in words: [UInt32],
    _ find: inout Find
  ) -> (kind: Boilerplate.Kind?, length: Int) {
    guard words[start] != .max else { return (nil, 1) }
    var found: (Boilerplate.Kind?, Int) = (nil, 1)
    var node = roots[Int(words[start])]
    var index = start + 1
    while node != 0 {
      let end = ends[Int(node)]
      if let kind = end.anywhere { found = (kind, index - start) }
      if start == 0, index == words.count { find.alone = end.alone ?? end.anywhere }
      guard index < words.count, words[index] != .max else { break }
      node = steps[UInt64(node) << 32 | UInt64(words[index])] ?? 0
      index += 1
    }
    return found
  }
}
