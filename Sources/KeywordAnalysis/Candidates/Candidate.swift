/// A phrase that may be a keyphrase, with what was counted of it.
struct Candidate {
  /// The stems of its words, hashed.
  let key: UInt64

  /// Where its first occurrence begins and ends, as tokens' indices.
  @Narrow private(set) var first: Int
  @Narrow private var end: Int

  /// The number of its words with content, and of all.
  @Narrow private(set) var contentWords: Int
  @Narrow private(set) var words: Int

  /// Whether a number stands in it, a connector, a hyphen, another mark (`'s`, `.`).
  let hasNumber: Bool
  let hasConnector: Bool
  let hasHyphen: Bool
  let hasMark: Bool

  /// How often it stands anywhere, and how often as a whole noun phrase.
  @Narrow var count = 0
  @Narrow var maximalCount = 0

  /// How often it stands in headings, and in the title.
  @Narrow var headings = 0
  @Narrow var titles = 0

  /// How often it is capitalised where that means something.
  @Narrow var capitals = 0

  /// The number of sentences it stands in, and the last of them.
  @Narrow var sentences = 0
  @Narrow var lastSentence = -1

  /// Where its last occurrence begins, as a token's index.
  @Narrow var last = 0

  /// The words that stand before and after it, and the stretches it was cut from: sets of 64 bits.
  var before: UInt64 = 0
  var after: UInt64 = 0
  var containers: UInt64 = 0

  /// The sixteenths of the text it stands in.
  var parts: UInt16 = 0

  /// How often the most frequent longer phrase stands that it begins or ends.
  @Narrow var longerCount = 0

  /// How often its rarer part stands: all but its first word, or all but its last.
  @Narrow var partCount = 0

  /// The key of its acronym or of its long form, 0 when it has none.
  var partner: UInt64 = 0

  /// Whether it is one of a series that is told apart by numbers alone.
  var isNumbered = false

  /// Whether it is an acronym whose long form stands in the text.
  var isAcronym = false

  init(_ occurrence: PhraseOccurrence) {
    key = occurrence.key
    first = occurrence.tokens.lowerBound
    end = occurrence.tokens.upperBound
    contentWords = Int(occurrence.contentWords)
    words = Int(occurrence.words)
    hasNumber = occurrence.marks.contains(.hasNumber)
    hasConnector = occurrence.marks.contains(.hasConnector)
    hasHyphen = occurrence.marks.contains(.hasHyphen)
    hasMark = occurrence.marks.contains(.hasMark)
  }

  /// The tokens of its first occurrence.
  var tokens: Range<Int> { first..<end }
}
