import Linguistics

/// What the words of a document are to its summary, by their numbers in its vocabulary.
struct Terms {
  /// The stem of each term.
  let stems: [StemID]

  /// How many distinct stems there are.
  let stemCount: Int

  /// What each term tells.
  let classes: [WordClass]

  /// The lexicon, and the number of each term in it.
  let table: LexiconTable
  let known: [TermID?]

  init(_ inputs: SummaryInputs) {
    table = LexiconTable.of(inputs.language.tag)
    let known = table.words.terms(of: inputs.tokens.vocabulary)
    stems = inputs.terms.stems.all
    stemCount = inputs.terms.stems.count
    let lexicon = table.classes
    classes = zip(known, inputs.terms.isStopWord).map { term, isStop in
      let tells = term.map { lexicon[Int($0)] } ?? []
      return isStop ? tells.union(.stop) : tells
    }
    self.known = known
  }

  /// Returns what the phrases tell that begin at a token, if its term may begin one.
  func phrases(at index: Int, of tokens: borrowing Span<Token>, before end: Int) -> WordClass {
    guard let first = known[Int(tokens[index].term)] else { return [] }
    var tells: WordClass = []
    for phrase in table.phrases[Int(first)] where index + phrase.rest.count < end {
      let matches = phrase.rest.indices.allSatisfy {
        known[Int(tokens[index + 1 + $0].term)] == phrase.rest[$0]
      }
      if matches { tells.formUnion(phrase.tells) }
    }
    return tells
  }
}
