import Linguistics

/// A unit that the rules read: a word, a phrase, a number of any shape, or a mark.
struct Lexeme {
  /// What it can do.
  var word: Word

  /// Its first and last token.
  var first: Int
  var last: Int

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
  static let outside = Lexeme(
    word: Word(),
    first: 0,
    last: 0,
    length: 0,
    casing: .none,
    kind: .punctuation,
    before: .blankLine
  )

  /// What the shape of a number says.
  enum Shape: Hashable {
    /// Nothing.
    case none

    /// A date by numbers in the order year, month, day.
    case date(year: Int, month: Int, day: Int)

    /// A date by numbers that reads both day first and month first.
    case ambiguousDate(Int, Int, year: Int)

    /// A month of a year: `2024-06`.
    case month(year: Int, month: Int)

    /// A date and a time: `2001-09-11T08:46Z`.
    case dateTime(year: Int, month: Int, day: Int, time: ClockTime)

    /// A time of day.
    case time(ClockTime)

    /// A time of day with a point, which a number may have too.
    case dottedTime(ClockTime)

    /// An amount, telephone number or other number that is no date.
    case other
  }
}
