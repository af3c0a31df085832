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

  /// The number of its class of each aspect, in the order of the aspects.
  var classes: InlineArray<28, Int> {
    [
      0, words.rawValue, wordsBefore.rawValue, wordsAfter.rawValue, end.rawValue,
      endBefore.rawValue, endAfter.rawValue, stopWords.rawValue, capitals.rawValue,
      numbers.rawValue, phrases.rawValue, phrasesBefore.rawValue, phrasesAfter.rawValue, isRunning,
      textAround == 0 ? 0 : min(1 + textAround / 2, 5), seen.rawValue, page.rawValue,
      section.rawValue, min(separators, 2), min(links, 2), isRepeated, kind, hasDate,
      place.rawValue, kinship.rawValue, min(datesAround, 3), breaksOff, min(breaksAround, 2),
    ]
  }
}
