/// The sentence that is being read: where it starts, and what in it has opened and not closed.
struct OpenSentence {
  /// Its first token.
  let start: Int

  private var brackets = 0
  private var quotes = 0

  /// Whether a quotation mark that opens and closes alike has opened.
  private(set) var isInStraightQuotes = false

  init(start: Int) { self.start = start }

  /// What its end so far lies within.
  var inside: Boundary.Enclosure {
    if brackets > 0 { return .bracket }
    return quotes > 0 || isInStraightQuotes ? .quote : .none
  }

  /// Whether a quotation mark has opened that closes otherwise.
  var isInQuotes: Bool { quotes > 0 }

  /// Takes a bracket into account.
  mutating func noteBracket(closes: Bool) {
    brackets = closes ? max(0, brackets - 1) : brackets + 1
  }

  /// Takes a quotation mark into account that opens or closes.
  mutating func noteQuote(closes: Bool) {
    quotes = closes ? max(0, quotes - 1) : quotes + 1
  }

  /// Takes a quotation mark into account that opens and closes alike.
  mutating func noteStraightQuote() { isInStraightQuotes.toggle() }
}
