import Linguistics

/// Judges whether the sentences of a document may stand in its summary.
struct Readability {
  private let needsCapital: Bool
  private let takesLists: Bool
  private let genre: Genre

  /// The fewest words of a sentence that says something: in running text it grows to 7 with the length of
  /// the sentences, which differs from language to language.
  private let fewestWords: Int

  /// The most words of a sentence that is still worth its place.
  private static let mostWords = 90

  /// The most words of a formality, such as the approval of the last minutes or thanks in a letter.
  private static let longestFormality = 25

  /// The words from which what looks like a sentence is none.
  private static let wordsOfNoSentence = 500

  init(_ evidence: GenreEvidence, genre: Genre) {
    needsCapital = evidence.isCased
    takesLists =
      evidence.perSentence(evidence.listItems) > 0.6 || genre == .changelog || genre == .minutes
    self.genre = genre
    fewestWords =
      switch genre {
      case .article, .narrative, .reference:
        max(5, min(evidence.words / max(1, 2 * evidence.sentences), 7))
      default: 5
      }
  }

  /// Judges a sentence, but for its ties to the sentence before.
  func standing(of passage: Passage) -> Standing {
    let traits = passage.traits
    let signs = passage.numbers + passage.oddities
    guard passage.words > 0, passage.words <= Self.wordsOfNoSentence else { return .barred }
    if genre == .short { return signs * 2 <= passage.words ? .sound : .barred }
    guard passage.words >= 3, passage.content.count >= 2, signs * 2 <= passage.words else {
      return .barred
    }
    guard passage.runTogether < 2, !traits.contains(.tornQuotation),
      traits.isDisjoint(with: [.salutation, .valediction])
    else { return .barred }
    let isWhole =
      traits.contains(.ended) && passage.words >= fewestWords
      && passage.words <= Self.mostWords && (traits.contains(.capitalised) || !needsCapital)
    let isInPlace =
      switch passage.sentence.kind {
      case .paragraph: genre != .changelog || passage.heading == nil
      case .listItem: takesLists
      default: false
      }
    let isPurpose = isPurpose(passage)
    let isStatement =
      traits.isDisjoint(with: [.inviting, .brokenOff, .outlying, .trailing])
      && (isPurpose
        || traits.isDisjoint(with: genre == .changelog ? .question : [.question, .labelled]))
    guard isWhole, isInPlace, isStatement, !isFormality(passage) else { return .weak }
    return isPurpose ? .summarising : .sound
  }

  /// Whether a sentence is said for form's sake in a text of this genre.
  private func isFormality(_ passage: Passage) -> Bool {
    guard passage.words <= Self.longestFormality else { return false }
    return switch genre {
    case .minutes: passage.traits.contains(.formal)
    case .letter: passage.traits.contains(.courteous)
    default: false
    }
  }

  /// Whether a sentence says what a text of this genre is written for: the decisions of a meeting, what
  /// a letter asks for or says was decided.
  private func isPurpose(_ passage: Passage) -> Bool {
    switch genre {
    case .minutes: passage.traits.contains(.deciding)
    case .letter: !passage.traits.isDisjoint(with: [.requesting, .deciding])
    default: false
    }
  }
}
