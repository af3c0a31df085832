import AnnotationKit
import Linguistics

/// A sentence as the ranking sees it: counts and traits in place of words.
struct Passage {
  /// The sentence.
  let sentence: Sentence

  /// Its place among all sentences of the document, headings and the like included.
  let index: Int

  /// Its content words, as a range of ``SentenceTable/stems``.
  var content = 0..<0

  /// How many words and numbers it has.
  var words = 0

  /// How many of its words tell what, for the classes that are counted.
  var cues = 0
  var firstPersons = 0
  var secondPersons = 0
  var thirdPersons = 0
  var verdicts = 0
  var scholarly = 0
  var meeting = 0
  var changes = 0

  /// How many colons and opening brackets it has.
  var asides = 0

  /// How many of its words, but for the first, are capitalised; how many are numbers.
  var names = 0
  var numbers = 0

  /// How many of its tokens are neither words nor marks: links, symbols, loose numbers.
  var oddities = 0

  /// How many of its words a page has run together: `SmithAlexandria`.
  var runTogether = 0

  /// What it looks like to a reader.
  var traits: Traits = []

  /// The heading it stands under, as an index into ``SentenceTable/headings``.
  var heading: Int?

  /// What a sentence looks like to a reader.
  struct Traits: OptionSet {
    let rawValue: UInt32

    /// Opens with a word that ties it to the sentence before.
    static let dangling = Traits(rawValue: 1 << 0)

    /// Asks something.
    static let question = Traits(rawValue: 1 << 1)

    /// Ends with a mark that ends sentences.
    static let ended = Traits(rawValue: 1 << 2)

    /// Opens or closes a quotation without its other half, or stands within one.
    static let tornQuotation = Traits(rawValue: 1 << 3)

    /// Holds a quotation or reports speech.
    static let quoting = Traits(rawValue: 1 << 4)

    /// Opens with a capital letter, a number or a quotation.
    static let capitalised = Traits(rawValue: 1 << 5)

    /// Opens like a letter.
    static let salutation = Traits(rawValue: 1 << 7)

    /// Ends like a letter.
    static let valediction = Traits(rawValue: 1 << 8)

    /// Opens with "this paper" or the like.
    static let selfReference = Traits(rawValue: 1 << 9)

    /// Opens with a label: a speaker's name, `Present:`.
    static let labelled = Traits(rawValue: 1 << 10)

    /// Asks the reader to click, subscribe or follow.
    static let inviting = Traits(rawValue: 1 << 11)

    /// Breaks off with dots.
    static let brokenOff = Traits(rawValue: 1 << 12)

    /// Is all of its block, and something that is no text follows, as a credit follows a caption.
    static let outlying = Traits(rawValue: 1 << 13)

    /// Names a year or a decade.
    static let dated = Traits(rawValue: 1 << 14)

    /// Ends with a pronoun that stands for something outside a short sentence.
    static let trailing = Traits(rawValue: 1 << 15)

    /// Says what a meeting decided.
    static let deciding = Traits(rawValue: 1 << 16)

    /// Says who was at a meeting, when it began, and the like.
    static let formal = Traits(rawValue: 1 << 17)

    /// Asks something of the reader of a letter.
    static let requesting = Traits(rawValue: 1 << 18)

    /// Thanks, greets or wishes well.
    static let courteous = Traits(rawValue: 1 << 19)
  }
}
