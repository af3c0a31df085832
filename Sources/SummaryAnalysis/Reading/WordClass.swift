/// What a word or phrase tells about the sentence it stands in.
struct WordClass: OptionSet {
  let rawValue: UInt32

  /// Carries no content of its own.
  static let stop = WordClass(rawValue: 1 << 0)

  /// Ties a sentence that opens with it to the one before.
  static let connective = WordClass(rawValue: 1 << 1)

  /// Stands for something named before.
  static let pronoun = WordClass(rawValue: 1 << 2)

  /// Stands for something named before wherever it stands: `he`, but not `that`.
  static let anaphor = WordClass(rawValue: 1 << 22)

  /// Names the text itself, as in "this paper".
  static let selfReference = WordClass(rawValue: 1 << 3)

  /// The writer.
  static let firstPerson = WordClass(rawValue: 1 << 4)

  /// The reader.
  static let secondPerson = WordClass(rawValue: 1 << 5)

  /// A person spoken of.
  static let thirdPerson = WordClass(rawValue: 1 << 6)

  /// Announces what matters.
  static let cue = WordClass(rawValue: 1 << 7)

  /// Reports speech.
  static let speech = WordClass(rawValue: 1 << 8)

  /// Praises or blames.
  static let verdict = WordClass(rawValue: 1 << 9)

  /// Belongs to scholarly work.
  static let scholarly = WordClass(rawValue: 1 << 10)

  /// Belongs to the minutes of a meeting.
  static let meeting = WordClass(rawValue: 1 << 11)

  /// Opens a letter.
  static let salutation = WordClass(rawValue: 1 << 12)

  /// Closes a letter.
  static let valediction = WordClass(rawValue: 1 << 13)

  /// Says that something in a release is new or different.
  static let change = WordClass(rawValue: 1 << 14)

  /// May begin a phrase of the lexicon.
  static let opensPhrase = WordClass(rawValue: 1 << 15)

  /// Asks the reader to click, subscribe or follow.
  static let invitation = WordClass(rawValue: 1 << 16)

  /// Says what a meeting decided.
  static let decision = WordClass(rawValue: 1 << 17)

  /// Belongs to the formalities of a meeting: who was there, when it began and ended.
  static let formality = WordClass(rawValue: 1 << 18)

  /// Asks something of the one a letter is written to.
  static let request = WordClass(rawValue: 1 << 19)

  /// Is said in letters out of courtesy.
  static let courtesy = WordClass(rawValue: 1 << 20)

  /// Opens a sentence with a pronoun that stands for nothing: `it was agreed`.
  static let expletive = WordClass(rawValue: 1 << 21)
}
