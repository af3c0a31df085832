/// One place where a candidate phrase stands, small enough for registers.
struct PhraseOccurrence {
  /// The stems of its words, hashed.
  let key: UInt64

  private let start: UInt32
  private let end: UInt32

  /// The number of its words with content, and of all.
  let contentWords: UInt8
  let words: UInt8

  /// What else there is to say of it.
  let marks: Marks

  /// The hash of the stretch that it was cut from, in six bits.
  let container: UInt8

  /// What may be said of a place.
  struct Marks: OptionSet {
    let rawValue: UInt8

    /// No word with content stands right before or after it.
    static let isMaximal = Marks(rawValue: 1)

    /// A connector stands in it, a hyphen, or another mark (`'s`, `.`).
    static let hasConnector = Marks(rawValue: 1 << 1)
    static let hasHyphen = Marks(rawValue: 1 << 2)
    static let hasMark = Marks(rawValue: 1 << 3)

    /// Every word with content begins with a capital where that means something.
    static let isCapitalised = Marks(rawValue: 1 << 4)

    /// A number stands in it.
    static let hasNumber = Marks(rawValue: 1 << 5)
  }

  @inline(__always)
  init(
    key: UInt64,
    tokens: Range<Int>,
    contentWords: Int,
    words: Int,
    marks: Marks,
    container: UInt64
  ) {
    self.key = key
    start = UInt32(truncatingIfNeeded: tokens.lowerBound)
    end = UInt32(truncatingIfNeeded: tokens.upperBound)
    self.contentWords = UInt8(truncatingIfNeeded: contentWords)
    self.words = UInt8(truncatingIfNeeded: words)
    self.marks = marks
    self.container = UInt8(truncatingIfNeeded: container >> 58)
  }

  /// The indices of its tokens.
  @inline(__always)
  var tokens: Range<Int> { Int(start)..<Int(end) }
}
