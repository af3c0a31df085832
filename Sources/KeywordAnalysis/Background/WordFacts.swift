/// What is known of a word before any text is read, in 64 bits.
struct WordFacts: Equatable, Sendable {
  /// The rarity and one more, the profile and one more, and the marks.
  var bits: UInt64

  private static let profileShift: UInt64 = 8
  private static let marksShift: UInt64 = 32

  init(bits: UInt64 = 0) { self.bits = bits }

  init(rarity: UInt8) { bits = UInt64(rarity) + 1 }

  init(profile: UInt16) { bits = (UInt64(profile) + 1) << Self.profileShift }

  init(_ marks: Marks) { bits = UInt64(marks.rawValue) << Self.marksShift }

  /// How rare the word is in texts of all kinds; see ``WordRarity``.
  var rarity: UInt16 {
    let rarity = UInt8(truncatingIfNeeded: bits)
    return rarity == 0 ? WordRarity.unlisted : UInt16(rarity) - 1
  }

  /// What the tagger knows of the word, if it is in its lexicon.
  var profile: UInt16? {
    let profile = bits >> Self.profileShift & 0xFF_FFFF
    return profile == 0 ? nil : UInt16(truncatingIfNeeded: profile - 1)
  }

  /// What else the word is.
  var marks: Marks { Marks(rawValue: UInt32(truncatingIfNeeded: bits >> Self.marksShift)) }

  /// Whether the word is a stop word of the language.
  var isStopWord: Bool { marks.contains(.stopWord) }

  /// What a word may be.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt32

    /// A mark that joins words, and one that ends a sentence.
    static let joiner = Marks(rawValue: 1)
    static let stopper = Marks(rawValue: 1 << 1)

    /// What a list of references is headed with.
    static let referencesHeading = Marks(rawValue: 1 << 2)

    /// One of the ``GenericWords``.
    static let generic = Marks(rawValue: 1 << 3)

    /// A character of function words, at which runs of characters end.
    static let functionCharacter = Marks(rawValue: 1 << 4)

    /// What a function word may do in a phrase; see ``Connectors``.
    static let plainConnector = Marks(rawValue: 1 << 5)
    static let nameConnector = Marks(rawValue: 1 << 6)
    static let article = Marks(rawValue: 1 << 7)
    static let breaks = Marks(rawValue: 1 << 8)
    static let numeral = Marks(rawValue: 1 << 9)

    /// A participle that makes compounds with the noun before it; see ``Connectors``.
    static let compounding = Marks(rawValue: 1 << 10)

    /// A word that begins or ends names only, and one that makes an adjective of what it is hyphened
    /// to; see ``Connectors``.
    static let inNames = Marks(rawValue: 1 << 11)
    static let prefix = Marks(rawValue: 1 << 12)

    /// A word that stands before verbs, one that stands after them, and one that is a verb or an
    /// adjective; see ``VerbContext``.
    static let beforeVerb = Marks(rawValue: 1 << 13)
    static let afterVerb = Marks(rawValue: 1 << 14)
    static let verb = Marks(rawValue: 1 << 15)
    static let adjective = Marks(rawValue: 1 << 16)

    /// A stop word.
    static let stopWord = Marks(rawValue: 1 << 17)
  }
}
