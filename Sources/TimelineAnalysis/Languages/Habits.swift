/// How a language writes dates, as far as languages differ in it and no single word tells.
struct Habits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A day may follow its month: "March 8".
  static let daysAfterMonths = Habits(0)

  /// A day of the month spoken of may stand alone as an ordinal: "on the 28th".
  static let ordinalDays = Habits(1)

  /// An article before a date belongs to it: "el 8 de marzo".
  static let articlesInDates = Habits(2)

  /// "The end" is joined to its period by a preposition and never stands right before it.
  static let partsNeedOf = Habits(3)

  /// A unit may follow a part without an article: "fin de año".
  static let bareUnits = Habits(4)

  /// The last two digits may stand for a year after "of": "marzo de 36".
  static let shortYears = Habits(5)

  /// The word "year" may follow its number: "1945 года".
  static let yearWordFollows = Habits(6)

  /// Marks of eras are written in capitals.
  static let capitalisedEras = Habits(7)

  /// "Next" and "last" may follow their noun: "el año pasado".
  static let directionsFollow = Habits(8)

  /// All nouns are written with a capital.
  static let capitalisedNouns = Habits(9)

  /// Adjectives stand between a number and its noun: "two working days".
  static let adjectivesFirst = Habits(10)

  /// "And" joins tens and ones in words: "treinta y seis".
  static let joinedTens = Habits(11)

  /// Participles end in -ed.
  static let participlesInEd = Habits(12)

  /// A noun may stand before another to qualify it: "summer house".
  static let qualifyingNouns = Habits(13)

  /// A year may follow "of" without other evidence.
  static let yearsAfterOf = Habits(14)

  /// Decades are named by the word "years" or "decade" before their number: "années 1970".
  static let decadesOfYears = Habits(15)

  /// The number of a century may follow the word: "siglo XVI".
  static let numeralsFollow = Habits(16)

  /// The hour is told by the word "hours": "à 8 heures".
  static let hoursByUnit = Habits(17)

  /// A year within a sentence stands after a preposition, bracket or comma.
  static let yearsNeedPrepositions = Habits(18)

  /// Nouns form their plural in -s.
  static let pluralsInS = Habits(19)

  /// Dates open the clause that they belong to.
  static let datesFirst = Habits(20)

  /// What the languages have in common that came from Latin.
  static let romance: Habits = [
    .articlesInDates, .bareUnits, .shortYears, .directionsFollow, .joinedTens, .decadesOfYears,
    .numeralsFollow, .hoursByUnit, .yearsNeedPrepositions,
  ]

  /// What the languages of the Slavs have in common.
  static let slavic: Habits = [
    .bareUnits, .yearWordFollows, .directionsFollow, .joinedTens, .decadesOfYears, .hoursByUnit,
    .yearsNeedPrepositions,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(_ bit: UInt32) { rawValue = 1 << bit }
}
