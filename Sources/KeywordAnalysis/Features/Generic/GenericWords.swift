import Linguistics

/// Words that many texts are made of and few are about: *approach*, *number*, *result*.
struct GenericWords {
  private let marks: [Bool]

  init(_ text: KeywordText) {
    var marks = [Bool](repeating: false, count: text.stems.count)
    for (term, facts) in text.facts.enumerated() where facts.marks.contains(.generic) {
      marks[Int(text.stems.all[term])] = true
    }
    self.marks = marks
  }

  /// The share of a candidate's words that are such words.
  func share(in candidate: Candidate, _ text: KeywordText) -> Float {
    var generic: Float = 0
    let tokens = text.tokens.span
    for index in candidate.tokens where marks[Int(text.stems[tokens[index].term])] {
      generic += 1
    }
    return generic / Float(candidate.words)
  }

  /// The words by language, separated by white space.
  static let words = [
    "en": englishWords, "es": spanishWords, "fr": frenchWords, "pt": portugueseWords,
  ]
}
