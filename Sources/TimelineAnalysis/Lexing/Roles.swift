/// What a word can do in a temporal expression; a word may have several roles.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let number = Roles(0)
  static let cardinal = Roles(1)
  static let ordinal = Roles(2)
  static let month = Roles(3)
  static let weekday = Roles(4)
  static let season = Roles(5)
  static let unit = Roles(6)
  static let plural = Roles(7)
  static let partOfDay = Roles(8)
  static let definite = Roles(9)
  static let indefinite = Roles(10)
  static let of = Roles(11)
  static let this = Roles(12)
  static let that = Roles(13)
  static let next = Roles(14)
  static let last = Roles(15)
  static let following = Roles(16)
  static let previous = Roles(17)
  static let same = Roles(18)
  static let ago = Roles(19)
  static let agoBefore = Roles(20)
  static let later = Roles(21)
  static let earlier = Roles(22)
  static let partAdjective = Roles(23)
  static let partNoun = Roles(24)
  static let approximate = Roles(25)
  static let more = Roles(26)
  static let less = Roles(27)
  static let before = Roles(28)
  static let after = Roles(29)
  static let by = Roles(30)
  static let since = Roles(31)
  static let until = Roles(32)
  static let from = Roles(33)
  static let between = Roles(34)
  static let and = Roles(35)
  static let to = Roles(36)
  static let or = Roles(37)
  static let reference = Roles(38)
  static let deictic = Roles(39)
  static let recurring = Roles(40)
  static let every = Roles(41)
  static let per = Roles(42)
  static let beforeChrist = Roles(43)
  static let afterChrist = Roles(44)
  static let era = Roles(45)
  static let quarterLabel = Roles(46)
  static let marker = Roles(47)
  static let preposition = Roles(48)
  static let blocksAfter = Roles(49)
  static let blocksBefore = Roles(50)
  static let vague = Roles(51)
  static let comma = Roles(52)
  static let dot = Roles(53)
  static let dash = Roles(54)
  static let open = Roles(55)
  static let close = Roles(56)
  static let meridiem = Roles(57)
  static let holiday = Roles(58)
  static let fiscal = Roles(59)
  static let half = Roles(60)
  static let roman = Roles(61)
  static let decade = Roles(62)
  static let future = Roles(63)

  /// The roles of words that an expression cannot do without.
  static let triggers: Roles = [
    .month, .weekday, .season, .unit, .partOfDay, .reference, .deictic, .recurring,
    .beforeChrist, .afterChrist, .era, .quarterLabel, .holiday, .decade,
  ]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(_ bit: UInt64) { rawValue = 1 << bit }

  /// The role that a lexicon calls by a name.
  init?(named name: some StringProtocol) {
    guard let bit = Self.names.firstIndex(of: String(name)) else { return nil }
    self.init(UInt64(bit))
  }

  private static let names = [
    "number", "cardinal", "ordinal", "month", "weekday", "season", "unit", "plural", "partOfDay",
    "definite", "indefinite", "of", "this", "that", "next", "last", "following", "previous",
    "same", "ago", "agoBefore", "later", "earlier", "partAdjective", "partNoun", "approximate",
    "more", "less", "before", "after", "by", "since", "until", "from", "between", "and", "to",
    "or", "reference", "deictic", "recurring", "every", "per", "beforeChrist", "afterChrist",
    "era", "quarterLabel", "marker", "preposition", "blocksAfter", "blocksBefore", "vague",
    "comma", "dot", "dash", "open", "close", "meridiem", "holiday", "fiscal", "half", "roman",
    "decade", "future",
  ]

  /// Whether it shares a role with the other set.
  func has(_ other: Roles) -> Bool { rawValue & other.rawValue != 0 }
}
