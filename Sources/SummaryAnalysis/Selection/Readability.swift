import Linguistics

/// Judges whether the sentences of a document may stand in its summary.
struct Readability {
  private let needsCapital: Bool
  private let takesLists: Bool
  private let takesAll: Bool

  /// The fewest words of a sentence that says something.
  private static let fewestWords = 5

  /// The most words of a sentence that is still worth its place.
  private static let mostWords = 90

  /// The most words of a formality of a meeting, such as the approval of the last minutes.
  private static let longestFormality = 12

  /// The words from which what looks like a sentence is none.
  private static let wordsOfNoSentence = 500

  init(_ evidence: GenreEvidence, genre: Genre) {
    needsCapital = evidence.perSentence(evidence.capitalised) > 0.6
    takesLists = evidence.perSentence(evidence.listItems) > 0.6 || genre == .changelog
    takesAll = genre == .short
  }

  /// Judges a sentence, but for its ties to the sentence before.
  func standing(of passage: Passage) -> Standing {
    let traits = passage.traits
    let signs = passage.numbers + passage.oddities
    guard passage.words > 0, passage.words <= Self.wordsOfNoSentence else { return .barred }
    if takesAll { return signs * 2 <= passage.words ? .sound : .barred }
    guard passage.words >= 3, passage.content.count >= 2, signs * 2 <= passage.words else {
      return .barred
    }
    guard passage.runTogether < 2, !traits.contains(.tornQuotation),
      traits.isDisjoint(with: [.salutation, .valediction])
    else { return .barred }
    let isWhole =
      traits.contains(.ended) && passage.words >= Self.fewestWords
      && passage.words <= Self.mostWords && (traits.contains(.capitalised) || !needsCapital)
    let isInPlace =
      passage.sentence.kind == .paragraph
      || passage.sentence.kind == .listItem && takesLists
    let isStatement = traits.isDisjoint(
      with: [.question, .labelled, .inviting, .brokenOff, .outlying, .trailing]
    )
    let isFormality = passage.meeting >= 2 && passage.words <= Self.longestFormality
    return isWhole && isInPlace && isStatement && !isFormality ? .sound : .weak
  }
}
