/// Counts of what a few tokens are, side by side in one number.
///
/// A token of any kind is counted by the same two additions, so that no branch depends on what it is:
/// the processor could not guess it.
struct ShapeTally {
  private var counts: UInt64 = 0

  /// The most tokens that can be counted before the counts are taken out.
  static let most = 127

  /// What is counted, each in seven bits.
  enum Field: UInt64 {
    case words, capitalised, upper, lower, numbers, links, separators, commas, stops
  }

  /// What a token counts by its kind and casing, in the places of `kind * 8 + casing`.
  static let ofKinds = (0..<64 as Range<UInt8>).map { place in
    ShapeTally(Token.Kind(rawValue: place >> 3), Token.Casing(rawValue: place & 7))
  }

  /// What a token counts by its mark, in the places of the marks.
  static let ofMarks = (0..<32 as Range<UInt8>).map { ShapeTally(Mark(rawValue: $0)) }

  /// Counts nothing.
  init() {}

  private init(_ kind: Token.Kind?, _ casing: Token.Casing?) {
    switch kind {
    case .word, .mixed: self.init(casing)
    case .ideograph: self.init([.words])
    case .number: self.init([.numbers])
    case .link: self.init([.links])
    case .clitic, .punctuation, .symbol, nil: self.init()
    }
  }

  private init(_ casing: Token.Casing?) {
    switch casing {
    case .lower: self.init([.words, .lower])
    case .upper: self.init([.words, .upper, .capitalised])
    case .capitalised, .mixed: self.init([.words, .capitalised])
    default: self.init([.words])
    }
  }

  private init(_ mark: Mark?) {
    switch mark {
    case .separator, .bullet, .closeQuote: self.init([.separators])
    case .comma: self.init([.commas])
    case .dot, .question, .exclamation, .fullStop, .ellipsis: self.init([.stops])
    default: self.init()
    }
  }

  private init(_ fields: [Field]) {
    for field in fields { counts |= 1 << (field.rawValue * 7) }
  }

  /// One of the counts.
  @inline(__always)
  subscript(_ field: Field) -> Int { Int(counts >> (field.rawValue * 7) & 0x7F) }

  /// Adds the counts of a token.
  @inline(__always)
  mutating func add(_ other: ShapeTally) { counts &+= other.counts }
}
