import Linguistics

/// A unit that the rules read: a word, a phrase, a number of any shape, or a mark.
struct Lexeme {
  /// What it can do.
  var word: Word

  /// Its first and last token.
  @Compact<UInt32> var first: Int
  @Compact<UInt32> var last: Int

  /// The length of the first token in bytes.
  var length: UInt32

  /// Whether it ends in the letter s, as English plurals do, or is a question mark.
  var endsInS = false
  var isQuestionMark = false

  /// Whether it is a colon.
  var isColon = false

  /// Whether it ends in -ed, as English participles do.
  var endsInEd = false

  /// How the first token is cased.
  var casing: Token.Casing

  /// What kind of token the first is.
  var kind: Token.Kind

  /// What stands before it.
  var before: Token.Gap

  /// A date or time that the shape of the number gives away.
  var shape = Shape.none

  /// What stands before the first and after the last unit of a block.
  static var outside: Lexeme {
    Lexeme(
      word: Word(),
      first: 0,
      last: 0,
      length: 0,
      casing: .none,
      kind: .punctuation,
      before: .blankLine
    )
  }

  /// What the shape of a number says.
  enum Shape: Hashable {
    /// Nothing.
    case none

    /// A date by numbers.
    case date(Day)

    /// A date by numbers with points and a short year, which a version may be too: `3.5.10`.
    case dottedDate(Day)

    /// A date by numbers that reads both day first and month first, the latter here.
    case ambiguousDate(Day)

    /// A month of a year, without a day: `2024-06`.
    case month(Day)

    /// A date and a time: `2001-09-11T08:46Z`.
    case dateTime(Day, ClockTime)

    /// A time of day.
    case time(ClockTime)

    /// A time of day with a point, which a number may have too.
    case dottedTime(ClockTime)

    /// An amount, telephone number or other number that is no date.
    case other

    /// A day, as numbers give it.
    struct Day: Hashable {
      @Compact<Int32> var year: Int
      @Compact<Int8> var month: Int
      @Compact<Int8> var day = 0
    }
  }
}
