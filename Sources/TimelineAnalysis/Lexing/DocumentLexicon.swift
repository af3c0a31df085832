import Linguistics

/// What a language knows of the words of one document: a word for each term.
struct DocumentLexicon {
  /// What is known of each term, by its number.
  private(set) var words: [Word] = []

  /// What each term can do for an expression, by its number.
  private(set) var weights: [Weight] = []

  /// The phrases whose words the document has, by their first term and the longest first.
  private(set) var phrases: [Phrase] = []

  /// Where the phrases from a term start, −1 where there are none.
  private(set) var openings: [Int32] = []

  /// Whether years of the Republic of China occur.
  private(set) var usesMinguo = false

  /// What a term can do for an expression.
  enum Weight: UInt8 {
    case nothing, digits, trigger
  }

  /// A phrase of the lexicon whose words the document has.
  struct Phrase {
    /// The first term, and those that follow it.
    var first: TermID
    var rest: [TermID]

    /// What the phrase means.
    var meaning: Word
  }

  /// Looks each term of a document up once.
  init(_ vocabulary: Vocabulary, in language: Language) {
    let lexicon = language.lexicon
    let known = lexicon.vocabulary.terms(of: vocabulary)
    var own = [TermID?](repeating: nil, count: lexicon.words.count)
    words.reserveCapacity(known.count)
    weights.reserveCapacity(known.count)
    for (index, term) in known.enumerated() {
      var word = Word()
      if let term {
        own[Int(term)] = TermID(index)
        word = lexicon.words[Int(term)]
      }
      if word.roles == [], let read = NumberWord.read(vocabulary.bytes(TermID(index)), in: language)
      {
        word.merge(read)
        word.digits = read.digits
      }
      words.append(word)
      weights.append(Self.weight(of: word))
      if word.roles.has(.era), word.code == 2 { usesMinguo = true }
    }
    openings = [Int32](repeating: -1, count: known.count)
    add(lexicon.phrases, own)
  }

  private mutating func add(_ all: [LexiconTable.Phrase], _ own: [TermID?]) {
    for phrase in all {
      guard let first = own[Int(phrase.words[0])],
        phrase.words.allSatisfy({ own[Int($0)] != nil })
      else { continue }
      let rest = phrase.words.dropFirst().compactMap { own[Int($0)] }
      phrases.append(Phrase(first: first, rest: rest, meaning: phrase.meaning))
      if phrase.meaning.roles.has(.triggers) { weights[Int(first)] = .trigger }
      if phrase.meaning.roles.has(.era), phrase.meaning.code == 2 { usesMinguo = true }
    }
    phrases.sort { ($0.first, $1.rest.count) < ($1.first, $0.rest.count) }
    for index in phrases.indices.reversed() {
      openings[Int(phrases[index].first)] = Int32(index)
    }
  }

  private static func weight(of word: Word) -> Weight {
    if word.roles.has(.triggers) || word.digits >= 3 { return .trigger }
    return word.digits > 0 ? .digits : .nothing
  }
}
