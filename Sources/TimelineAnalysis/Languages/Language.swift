/// What is known of a language: its words, and the order of its dates.
struct Language: Sendable {
  /// The BCP 47 tag.
  let tag: String

  /// Its words with their roles.
  let lexicon: LexiconTable

  /// Whether the day stands before the month in numeric dates.
  let isDayFirst: Bool

  /// Whether the names of months and weekdays begin with a capital, so that a small letter speaks
  /// against them, or with a small letter, so that a capital does; nothing where neither holds.
  var capitalisesMonths: Bool? {
    switch tag {
    case "en", "de", "el": true
    case "fr", "es", "it", "pt", "nl", "ru", "uk": false
    default: nil
    }
  }

  /// Words that join clauses of equal rank, and those that open subordinate ones.
  let coordinators: [String]
  let subordinators: [String]

  /// Words that open what happened at a time, and verbs that want their subject.
  let temporalConjunctions: [String]
  let auxiliaries: [String]

  init(
    _ tag: String,
    isDayFirst: Bool = true,
    coordinators: String = "",
    subordinators: String = "",
    temporal: String = "",
    auxiliaries: String = "",
    _ words: String
  ) {
    self.tag = tag
    self.isDayFirst = isDayFirst
    self.coordinators = coordinators.split(separator: " ").map(String.init)
    self.subordinators = subordinators.split(separator: " ").map(String.init)
    temporalConjunctions = temporal.split(separator: " ").map(String.init)
    self.auxiliaries = auxiliaries.split(separator: " ").map(String.init)
    lexicon = LexiconTable([universalWords, words])
  }

  /// Whether the language is written with articles before dates that belong to the expression.
  var isEnglish: Bool { tag == "en" }

  /// Returns the language of a tag; what is not known is read as English.
  static func named(_ tag: String) -> Language {
    let primary = tag.split(separator: "-").first.map(String.init) ?? tag
    switch primary {
    case "de": return german
    case "fr": return french
    case "es": return spanish
    case "it": return italian
    case "pt": return portuguese
    case "nl": return dutch
    case "ru": return russian
    case "uk": return ukrainian
    case "el": return greek
    case "en", "und": return english
    default: return others.contains(primary) ? eastAsian : (primary.isEmpty ? english : minimal)
    }
  }

  private static let others: Set<String> = ["zh", "ja", "ko"]

  /// Marks and CJK forms only.
  static let eastAsian = Language("zh", "")

  /// For languages without a lexicon: numbers and numeric dates.
  static let minimal = Language("und", "")
}
