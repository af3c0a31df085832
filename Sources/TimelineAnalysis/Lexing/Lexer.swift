import Linguistics

/// Turns the tokens of a block into the units that the rules read.
struct Lexer {
  private let lexicon: DocumentLexicon

  init(_ lexicon: DocumentLexicon) {
    self.lexicon = lexicon
  }

  /// Whether some token of a range can stand at the heart of a temporal expression.
  func mayHoldExpression(_ range: Range<Int>, of tokens: borrowing Span<Token>) -> Bool {
    let weights = lexicon.weights
    let table = weights.span
    for index in range {
      let weight = table[Int(tokens[index].term)]
      if weight == .nothing { continue }
      if weight == .trigger { return true }
      if index + 1 < range.upperBound, tokens[index + 1].before == .none { return true }
    }
    return false
  }

  /// Fills the array with the units of a range of tokens.
  func read(
    _ range: Range<Int>,
    of tokens: borrowing Span<Token>,
    _ text: borrowing Span<UInt8>,
    into lexemes: inout [Lexeme]
  ) {
    lexemes.removeAll(keepingCapacity: true)
    let words = lexicon.words
    let table = words.span
    let openings = lexicon.openings
    let phrases = openings.span
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if token.kind == .number || token.kind == .mixed,
        let run = NumericRun(from: index, in: range, of: tokens, text, table)
      {
        run.append(to: &lexemes, of: tokens, table)
        index = run.end
        continue
      }
      var lexeme = Self.lexeme(index, token, text, meaning: table[Int(token.term)])
      if phrases[Int(token.term)] >= 0,
        let (meaning, last) = phrase(from: index, in: range, of: tokens)
      {
        lexeme.word = meaning
        lexeme.last = last
      }
      if token.kind == .link { lexeme.word = Word() }
      lexemes.append(lexeme)
      index = lexeme.last + 1
    }
  }

  /// The unit that is one token.
  private static func lexeme(
    _ index: Int,
    _ token: Token,
    _ text: borrowing Span<UInt8>,
    meaning: Word
  ) -> Lexeme {
    var lexeme = Lexeme(
      word: meaning,
      first: index,
      last: index,
      length: token.end - token.start,
      casing: token.casing,
      kind: token.kind,
      before: token.before
    )
    let final = text[Int(token.end) - 1]
    if token.kind == .word {
      lexeme.endsInS = final | 0x20 == UInt8(ascii: "s")
      lexeme.endsInEd =
        token.length > 3 && final == UInt8(ascii: "d")
        && text[Int(token.end) - 2] == UInt8(ascii: "e")
    } else {
      lexeme.isColon = final == UInt8(ascii: ":")
      lexeme.isQuestionMark = final == UInt8(ascii: "?")
    }
    return lexeme
  }

  /// The longest phrase that starts at a token: what it means and its last token.
  private func phrase(
    from index: Int,
    in range: Range<Int>,
    of tokens: borrowing Span<Token>
  ) -> (Word, Int)? {
    let term = tokens[index].term
    var next = Int(lexicon.openings[Int(term)])
    guard next >= 0 else { return nil }
    while next < lexicon.phrases.count, lexicon.phrases[next].first == term {
      let phrase = lexicon.phrases[next]
      let last = index + phrase.rest.count
      if last < range.upperBound,
        phrase.rest.indices.allSatisfy({ tokens[index + 1 + $0].term == phrase.rest[$0] })
      {
        return (phrase.meaning, last)
      }
      next += 1
    }
    return nil
  }
}
