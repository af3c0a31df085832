extension BlockProfile {
  /// One of the things that are known of a block, as a model weighs them.
  enum Aspect: String, Linguistics.Aspect {
    /// Nothing: its one class is that of every block.
    case any
    case words, wordsBefore, wordsAfter, end, endBefore, endAfter, stopWords, capitals, numbers
    case phrases, phrasesBefore, phrasesAfter, running, textAround, seen, page, section, separators
    case links, repeated, kind, date, place, kinship, datesAround, breaksOff, breaksAround

    var classes: [String] {
      switch self {
      case .any: ["any"]
      case .words, .wordsBefore, .wordsAfter: Words.allCases.map { "\($0)" }
      case .end, .endBefore, .endAfter: End.allCases.map { "\($0)" }
      case .stopWords, .capitals, .numbers, .seen, .kinship: Share.allCases.map { "\($0)" }
      case .phrases, .phrasesBefore, .phrasesAfter: Phrases.allCases.map { "\($0)" }
      case .page: Page.allCases.map { "\($0)" }
      case .textAround: ["zero", "one", "three", "five", "seven", "more"]
      case .datesAround: ["zero", "one", "two", "more"]
      case .section: Section.allCases.map { "\($0)" }
      case .place: Place.allCases.map { "\($0)" }
      case .separators, .links, .breaksAround: ["none", "one", "more"]
      case .running, .repeated, .date, .breaksOff: ["no", "yes"]
      case .kind: ["text", "heading", "item", "row", "line"]
      }
    }
  }

  /// The number of the class of one aspect.
  subscript(_ aspect: Aspect) -> Int {
    switch aspect {
    case .any: 0
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
    case .running: isRunning
    case .textAround: textAround == 0 ? 0 : min(1 + textAround / 2, 5)
    case .seen: seen.rawValue
    case .page: page.rawValue
    case .section: section.rawValue
    case .place: place.rawValue
    case .kinship: kinship.rawValue
    case .separators: min(separators, 2)
    case .links: min(links, 2)
    case .repeated: isRepeated
    case .kind: kind
    case .date: hasDate
    case .datesAround: min(datesAround, 3)
    case .breaksOff: breaksOff
    case .breaksAround: min(breaksAround, 2)
    }
  }
}
