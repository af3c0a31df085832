/// What is known of a block and its neighbours, in classes that a model weighs.
struct BlockProfile {
  /// How many words.
  enum Words: Int, CaseIterable {
    case none, one, two, four, seven, twelve, twenty, forty, more

    init(_ count: Int) {
      switch count {
      case 0: self = .none
      case 1: self = .one
      case 2: self = .two
      case 3...4: self = .four
      case 5...7: self = .seven
      case 8...12: self = .twelve
      case 13...20: self = .twenty
      case 21...40: self = .forty
      default: self = .more
      }
    }
  }

  /// The mark at the end of a block.
  enum End: Int, CaseIterable {
    case none, stop, question, colon, other

    init(_ mark: Mark) {
      switch mark {
      case .none: self = .none
      case .dot, .fullStop: self = .stop
      case .question, .exclamation: self = .question
      case .colon: self = .colon
      default: self = .other
      }
    }
  }

  /// A share of something.
  enum Share: Int, CaseIterable {
    case none, tenth, quarter, half, most, all

    init(_ part: Int, of whole: Int) {
      guard part > 0, whole > 0 else {
        self = .none
        return
      }
      switch Double(part) / Double(whole) {
      case ..<0.1: self = .tenth
      case ..<0.25: self = .quarter
      case ..<0.5: self = .half
      case ..<0.95: self = .most
      default: self = .all
      }
    }
  }

  /// Telling phrases in a block.
  enum Phrases: Int, CaseIterable {
    case none, alone, one, several

    init(_ find: PhraseTable.Find) {
      switch (find.alone, find.count) {
      case (.some, _): self = .alone
      case (nil, 0): self = .none
      case (nil, 1): self = .one
      default: self = .several
      }
    }
  }

  /// How much of a web page a document has, by the kinds of telling phrases in it.
  enum Page: Int, CaseIterable {
    case clean, hint, partial, page, full

    /// Whether the document is to be read as a web page.
    var isPage: Bool { self != .clean && self != .hint }
  }

  /// The kind of section that a telling line opened last.
  enum Section: Int, CaseIterable { case none, comments, related, other }

  /// Where a block stands, seen from the core of the text, by the blocks between.
  enum Place: Int, CaseIterable {
    case inside
    case before1, before3, before6, before12, before30, beforeMore
    case after1, after3, after6, after12, after30, afterMore

    init(_ index: Int, from core: Range<Int>) {
      if index < core.lowerBound {
        self = Self.atDistance(core.lowerBound - index, .before1)
      } else if index >= core.upperBound {
        self = Self.atDistance(index - core.upperBound + 1, .after1)
      } else {
        self = .inside
      }
    }

    private static func atDistance(_ distance: Int, _ nearest: Place) -> Place {
      let step = [1, 3, 6, 12, 30].count { distance > $0 }
      return Place(rawValue: nearest.rawValue + step) ?? .inside
    }
  }

  var words = Words.none
  var wordsBefore = Words.none
  var wordsAfter = Words.none
  var end = End.none
  var endBefore = End.none
  var endAfter = End.none
  var stopWords = Share.none
  var capitals = Share.none
  var numbers = Share.none
  var phrases = Phrases.none
  var phrasesBefore = Phrases.none
  var phrasesAfter = Phrases.none

  /// Whether the block reads like running text.
  var isRunning = 0

  /// How many blocks of running text are among the five before and the five after.
  var textAround = 0

  /// How much of the running text of the document stands before the block.
  var seen = Share.none

  /// How much of a web page the document has.
  var page = Page.clean
  var section = Section.none
  var place = Place.inside

  /// The share of the block's content words that the core of the text has, too.
  var kinship = Share.none
  var separators = 0
  var links = 0
  var isRepeated = 0
  var kind = 0
  var hasDate = 0

  /// How many short blocks with a date or a time of day are among the six before and the six after.
  var datesAround = 0

  /// Whether the block breaks off with dots.
  var breaksOff = 0

  /// How many blocks that break off are among the four before and the four after.
  var breaksAround = 0
}
