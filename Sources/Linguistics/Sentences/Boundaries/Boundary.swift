/// A place where a sentence may end, and what stands around it, in classes that a model weighs.
struct Boundary {
  /// The index of the last token before the place: a stop with the quotes and brackets that close
  /// after it, or any other token where there is no stop.
  let end: Int

  /// What the sentence would end with.
  let mark: Ending

  /// What stands before the stop.
  let before: Before

  /// What stands after the place, looking past opening quotes and brackets.
  let after: After

  /// The white space after the place.
  let gap: Gap

  /// What closes after the stop.
  let closer: Enclosure

  /// What opens after the place.
  let opener: Enclosure

  /// What the place lies within.
  let inside: Enclosure

  /// What the rest of the document says of the word before the stop.
  let beforeElsewhere: Elsewhere

  /// What the rest of the document says of the word after the place.
  let afterElsewhere: Elsewhere

  /// How much of the sentence there would be.
  let size: Size

  /// How much of the paragraph would be left.
  let rest: Size

  /// How the document writes.
  let style: Style

  /// What a sentence would end with.
  enum Ending: Int, CaseIterable {
    case dot, ellipsis, longEllipsis, question, exclamation, fullStop, several
    case comma, colon, semicolon, bracket, quote, dash, rule, link, word, number, symbol
  }

  /// What stands before a stop.
  enum Before: Int, CaseIterable {
    case nothing, leading, numeric, closing, initial, letter, acronym, clock, number, stopWord
    case lower, capitalised, upper, consonants, mixed, ideograph, closer, link, mark
  }

  /// What stands after a place.
  enum After: Int, CaseIterable {
    case nothing, pronounI, starter, title, capitalised, upper, initial, stopWord, lower, mixed
    case number, date, ideograph, uncased, link, dash, bullet, comma, stop, symbol, mark
  }

  /// White space.
  enum Gap: Int, CaseIterable { case none, space, wide, newline }

  /// A pair of marks that encloses text.
  enum Enclosure: Int, CaseIterable { case none, quote, bracket, citation }

  /// What the rest of the document says of a word.
  ///
  /// Of a word before a stop: whether it also stands without one. Of a capitalised word after it:
  /// whether it is also written small.
  enum Elsewhere: Int, CaseIterable, Comparable {
    case unseen, never, sometimes, mostly

    static func < (left: Elsewhere, right: Elsewhere) -> Bool { left.rawValue < right.rawValue }
  }

  /// How a document writes: in mails and posts sentences begin with small letters too.
  enum Style: Int, CaseIterable { case formal, casual }

  /// A number of tokens.
  enum Size: Int, CaseIterable, Comparable {
    case one, two, few, some, many

    init(_ count: Int) {
      switch count {
      case ...1: self = .one
      case 2: self = .two
      case ...5: self = .few
      case ...9: self = .some
      default: self = .many
      }
    }

    static func < (left: Size, right: Size) -> Bool { left.rawValue < right.rawValue }
  }
}
