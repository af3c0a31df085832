/// How a document writes its words, and the beginnings of its sentences.
struct WritingHabits {
  /// What is known of each word, by the number of its term; numbers and marks are counted like words,
  /// as that is quicker than to tell them apart.
  private(set) var words: [WordEvidence]

  private var smallBeginnings = 0
  private var capitalBeginnings = 0

  /// Whether sentences are often begun with small letters.
  var style: Boundary.Style {
    smallBeginnings >= 2 && smallBeginnings * 4 > capitalBeginnings ? .casual : .formal
  }

  /// Reads a whole text, once.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - classes: What is known of each term; a stop after an abbreviation tells nothing.
  init(of text: TokenisedText, _ classes: [TermClasses]) {
    words = Array(repeating: WordEvidence(), count: text.vocabulary.count)
    let (all, bytes) = (text.tokens, text.bytes)
    let (tokens, characters) = (all.span, bytes.span)
    for index in tokens.indices.dropLast() {
      let (token, next) = (tokens[index], tokens[index + 1])
      let hasStop = characters[Int(next.start)] == UInt8(ascii: ".") && next.before == .none
      words[Int(token.term)].count(token.casing, hasStop: hasStop)
      if text.mark(of: token).isTerminal, next.kind == .word, next.before >= .space,
        !text.mayAbbreviate(index, classes)
      {
        noteBeginning(next.casing)
      }
    }
    if let last = all.last { words[Int(last.term)].count(last.casing, hasStop: false) }
  }

  private mutating func noteBeginning(_ casing: Token.Casing) {
    switch casing {
    case .lower: smallBeginnings += 1
    case .capitalised, .upper: capitalBeginnings += 1
    default: break
    }
  }
}

extension TokenisedText {
  /// Whether a dot may belong to the word before it.
  fileprivate func mayAbbreviate(_ stop: Int, _ classes: [TermClasses]) -> Bool {
    guard mark(stop) == .dot, stop > 0, tokens[stop - 1].kind == .word else { return false }
    return !classes[Int(tokens[stop - 1].term)].isDisjoint(with: .abbreviations)
      || isOneCharacter(stop - 1)
  }
}
