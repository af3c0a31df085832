import AnnotationKit
import Linguistics

/// Counts over a whole document from which its genre is inferred.
struct GenreEvidence {
  /// How many sentences there are, and how many words they have.
  private(set) var sentences = 0
  private(set) var words = 0

  /// How many sentences are items of lists; how many headings there are.
  private(set) var listItems = 0
  private(set) var headings = 0

  /// How many blocks the sentences stand in.
  private(set) var blocks = 0

  /// How many words or sentences tell of each.
  private(set) var firstPersons = 0
  private(set) var secondPersons = 0
  private(set) var thirdPersons = 0
  private(set) var quoting = 0
  private(set) var verdicts = 0
  private(set) var scholarly = 0
  private(set) var meeting = 0
  private(set) var changes = 0
  private(set) var questions = 0
  private(set) var dated = 0
  private(set) var salutations = 0
  private(set) var valedictions = 0
  private(set) var capitalised = 0
  private(set) var names = 0
  private(set) var numbers = 0

  /// The share of sentences that hold the most frequent content words (the mean of the first two).
  private(set) var focus: Float = 0

  /// Counts.
  init(_ table: SentenceTable) {
    sentences = table.passages.count
    headings = table.headings.count
    var block = -1
    for passage in table.passages {
      note(passage)
      blocks += passage.sentence.block == block ? 0 : 1
      block = passage.sentence.block
    }
    var first: UInt32 = 0
    var second: UInt32 = 0
    for count in table.frequencies where count > second {
      second = count > first ? first : count
      first = max(first, count)
    }
    if sentences > 0 { focus = Float(first + second) / Float(2 * sentences) }
  }

  private mutating func note(_ passage: Passage) {
    words += passage.words
    listItems += passage.sentence.kind == .listItem ? 1 : 0
    firstPersons += passage.firstPersons
    secondPersons += passage.secondPersons
    thirdPersons += passage.thirdPersons
    verdicts += passage.verdicts
    scholarly += passage.scholarly
    meeting += passage.meeting
    names += passage.names
    numbers += passage.numbers
    changes += passage.changes
    quoting += passage.traits.contains(.quoting) ? 1 : 0
    questions += passage.traits.contains(.question) ? 1 : 0
    dated += passage.traits.contains(.dated) ? 1 : 0
    salutations += passage.traits.contains(.salutation) ? 1 : 0
    valedictions += passage.traits.contains(.valediction) ? 1 : 0
    capitalised += passage.traits.contains(.capitalised) ? 1 : 0
  }

  /// A count for each hundred words.
  func perHundredWords(_ count: Int) -> Float { 100 * Float(count) / Float(max(1, words)) }

  /// A count for each sentence.
  func perSentence(_ count: Int) -> Float { Float(count) / Float(max(1, sentences)) }
}
