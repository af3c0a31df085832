/// What is known of a language: its words, and how it writes dates.
struct Language: Sendable {
  /// The BCP 47 tag.
  let tag: String

  /// Its words with their roles.
  let lexicon: LexiconTable

  /// How it writes dates.
  let habits: Habits

  /// Whether the day stands before the month in numeric dates that a document does not settle.
  let isDayFirst: Bool

  /// Whether the names of months and weekdays begin with a capital, so that a small letter speaks
  /// against them, or with a small letter, so that a capital does; nothing where neither holds.
  let capitalisesMonths: Bool?

  /// What follows digits without a gap in ordinals, in decades, and the endings of verbs that tell
  /// of what is to come.
  let endings: Endings

  /// The endings by which words are told.
  struct Endings: Sendable {
    /// `th`, `er`, `º` after a number.
    var ordinal: Set<String>

    /// `s` after the number of a decade.
    var decade: Set<String>

    /// `ará`, `irá` of verbs in the future, as UTF-8.
    var future: [[UInt8]]
  }

  init(
    _ tag: String,
    habits: Habits = [],
    isDayFirst: Bool = true,
    capitalisesMonths: Bool? = nil,
    ordinals: String = "",
    decades: String = "s",
    futures: String = "",
    coordinators: String = "",
    subordinators: String = "",
    temporal: String = "",
    auxiliaries: String = "",
    inceptives: String = "",
    verbs: String = "",
    witnessing: String = "",
    _ words: String
  ) {
    self.tag = tag
    self.habits = habits
    self.isDayFirst = isDayFirst
    self.capitalisesMonths = capitalisesMonths
    endings = Endings(
      ordinal: Set(Self.words(ordinals)),
      decade: Set(Self.words(decades)),
      future: Self.words(futures).map { Array($0.utf8) }
    )
    lexicon = LexiconTable(
      [universalWords, words],
      [
        .coordinator: coordinators, .subordinator: subordinators, .temporal: temporal,
        .auxiliary: auxiliaries, .inceptive: inceptives, .verb: verbs,
        .witnessing: witnessing,
      ]
    )
  }

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
