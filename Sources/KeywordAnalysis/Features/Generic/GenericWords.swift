import Linguistics

/// Words that many texts are made of and few are about: *approach*, *number*, *result*.
struct GenericWords {
  /// Whether each term shares its stem with such a word.
  private let marks: [Bool]

  init(_ text: KeywordText) {
    let stems = text.stems
    var stemMarks = [Bool](repeating: false, count: text.stemCount)
    for (term, facts) in text.facts.enumerated() where facts.marks.contains(.generic) {
      stemMarks[Int(stems[term])] = true
    }
    marks = stems.map { stemMarks[Int($0)] }
  }

  /// How many of a candidate's words are such words.
  func count(in candidate: Candidate, _ tokens: borrowing Span<Token>) -> Int {
    var count = 0
    for index in candidate.tokens where marks[Int(tokens[index].term)] { count += 1 }
    return count
  }

  /// The words by language, separated by white space.
  static let words = [
    "en": englishWords, "es": spanishWords, "fr": frenchWords, "pt": portugueseWords,
  ]
}
