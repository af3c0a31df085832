extension BlockProfile {
  /// One of the things that are known of a block, as a model weighs them.
  enum Aspect: String, Linguistics.Aspect {
    case words, wordsBefore, wordsAfter, end, endBefore, endAfter, stopWords, capitals, numbers
    case phrases, phrasesBefore, phrasesAfter, textAround, seen, page, section, separators
    case links, repeated, kind, date

    var classes: [String] {
      switch self {
      case .words, .wordsBefore, .wordsAfter: Words.allCases.map { "\($0)" }
      case .end, .endBefore, .endAfter: End.allCases.map { "\($0)" }
      case .stopWords, .capitals, .numbers, .seen: Share.allCases.map { "\($0)" }
      case .phrases, .phrasesBefore, .phrasesAfter: Phrases.allCases.map { "\($0)" }
      case .page: Page.allCases.map { "\($0)" }
      case .textAround: ["zero", "one", "two", "three", "four"]
      case .section: Section.allCases.map { "\($0)" }
      case .separators, .links: ["none", "one", "more"]
      case .repeated, .date: ["no", "yes"]
      case .kind: ["text", "heading", "item", "row", "line"]
      }
    }
  }

  /// The number of the class of one aspect.
  subscript(_ aspect: Aspect) -> Int {
    switch aspect {
    case .words: words.rawValue
    case .wordsBefore: wordsBefore.rawValue
    case .wordsAfter: wordsAfter.rawValue
    case .end: end.rawValue
    case .endBefore: endBefore.rawValue
    case .endAfter: endAfter.rawValue
    case .stopWords: stopWords.rawValue
    case .capitals: capitals.rawValue
    case .numbers: numbers.rawValue
    case .phrases: phrases.rawValue
    case .phrasesBefore: phrasesBefore.rawValue
    case .phrasesAfter: phrasesAfter.rawValue
    case .textAround: textAround
    case .seen: seen.rawValue
    case .page: page.rawValue
    case .section: section.rawValue
    case .separators: min(separators, 2)
    case .links: min(links, 2)
    case .repeated: isRepeated
    case .kind: kind
    case .date: hasDate
    }
  }
}
