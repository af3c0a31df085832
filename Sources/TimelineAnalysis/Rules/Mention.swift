/// A temporal expression as it is written, before it is resolved against its context.
struct Mention {
  /// Its first and last token.
  @Compact<UInt32> var first = 0
  @Compact<UInt32> var last = 0

  /// What is written.
  var form: Form

  /// The time of day, if one is given.
  var time: ClockTime?

  /// What narrows or loosens it.
  var modifier: Modifier?

  /// Whether the text doubts it ("possibly", a question mark).
  var isUncertain = false

  /// On which side it is left open ("before 1920").
  var open: OpenSide?

  /// How it is joined to the mention after it.
  var link = Link.none

  /// Whether it stands in brackets, in a heading, and at the start of a block.
  var isBracketed = false
  var isHeading = false
  var opensBlock = false

  /// Whether it stands at the head of a line, in a document whose lines begin with dates.
  var headsLine = false

  /// Whether it is the day of an entry in a diary or log, and the day in the document's title.
  var isEntry = false
  var isTitleDay = false

  /// Whether the story does not go on from it: the end of a life, or a term that is set.
  var isAside = false

  /// Whether it is the day of a birth or a death.
  var life: Marker?

  /// Whether another date stands before it in its block.
  var followsDate = false

  /// Whether its sentence speaks of what is to come.
  var isFuture = false

  /// The only kind of text in which it is an expression of time; nothing when it is in any.
  var only: TimelineMode?

  /// The calendar it is written in, when that is not the Gregorian.
  var calendar: WrittenCalendar?

  /// Whether it dates something though it is no expression of time.
  var isSilent = false

  /// Whether an age is told by its birthday, and whether it lasts from that to the next.
  var isBirthday = false
  var spansYears = false

  /// The tokens of an age that are a length of time: "18 Jahren" in "mit 18 Jahren".
  var duration: TokenRange?

  /// The tokens that name the event it counts from, whether it lies before that, and the last token
  /// of the whole phrase.
  var event: TokenRange?
  var isBeforeEvent = false
  @CompactOptional<UInt32> var reach: Int? = nil

  /// The index of the mention that it counts from.
  @CompactOptional<UInt32> var anchor: Int? = nil

  /// The Gregorian day it stands for, when it is written in the Julian calendar.
  var gregorian: Period?

  /// The index of its sentence.
  @Compact<UInt32> var sentence = 0

  init(_ form: Form) {
    self.form = form
  }

  /// Whether a day is written, if only by its number or with its weekday.
  var isDay: Bool {
    guard case .date(let form) = form else { return false }
    return form.day > 0 && (form.month > 0 || form.weekday > 0)
  }

  /// What is written.
  enum Form: Hashable {
    /// A date with some of its parts.
    case date(DateForm)

    /// A period a number of units from another: "last year", "the following day".
    case unit(TimeUnit, shift: Int, Anchor)

    /// A moment a number of units from another: "two days later"; the number may be vague.
    case shifted(Int?, TimeUnit, Anchor, isBackward: Bool)

    /// A day a number of days from today.
    case deictic(Int)

    /// The past, present or future as such.
    case reference(VagueReference)

    /// A length of time.
    case duration(Quantity)

    /// Something that comes back.
    case recurrence(Recurrence)

    /// A time of day, without its date.
    case clock

    /// An age in years, and the return of an event's day after years.
    case age(Int)
    case anniversary(Int)

    /// The time spoken of, undivided: "that period".
    case spokenOf(yearsBack: Int)
  }

  /// What a relative expression counts from.
  enum Anchor: Hashable {
    /// The day the document was written.
    case reference

    /// The time spoken of last.
    case narrative
  }

  /// How two mentions that stand together are joined.
  enum Link: Hashable {
    case none, range, alternative, list
  }
}

/// A date with some of its parts.
struct DateForm: Hashable {
  /// The astronomical year, as far as it is stated.
  @CompactOptional<Int32> var year: Int? = nil

  /// The precision where it is coarser than a year.
  var wide: Precision?

  /// The month, day and weekday, 0 where not given.
  @Compact<Int8> var month = 0
  @Compact<Int8> var day = 0
  @Compact<Int8> var weekday = 0

  /// The season, quarter or half, and which of them.
  var part: Precision?
  @Compact<Int8> var index = 0

  /// Which week of the month is meant, 0 for none, −1 for the last.
  @Compact<Int8> var weekOfMonth = 0

  /// How many years from the year of the anchor its year lies: "May of the next year".
  @CompactOptional<Int16> var yearShift: Int? = nil

  /// Which one from the anchor it is: "last Tuesday" is −1, "the following March" 1.
  @CompactOptional<Int16> var shift: Int? = nil

  /// What the shifts count from.
  var anchor = Mention.Anchor.narrative

  /// Whether only the last two digits of the year are written.
  var isShortYear = false

  /// Whether the year is a fiscal year.
  var isFiscal = false

  /// Whether the era is stated, so that it holds for dates joined to it.
  var statesEra = false

  /// The day itself where another calendar gives it.
  var converted: Period?

  /// Whether any such season is meant and not one of them, as in "winter quarters".
  var isGeneric = false

  /// In which order the day and the month are written, and whether that is a guess.
  var order = DateOrder.unknown
  var isAmbiguous = false
  var isNumeric = false

  /// The rule of a feast, and whether the day before it is meant.
  @Compact<UInt8> var feast = 0
  var isEve = false
}
