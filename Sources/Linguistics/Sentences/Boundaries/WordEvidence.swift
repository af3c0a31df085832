/// How often a document writes a word with a stop after it, without one, small and capitalised.
struct WordEvidence {
  private var withStop: UInt16 = 0
  private var withoutStop: UInt16 = 0
  private var small: UInt16 = 0
  private var capital: UInt16 = 0

  /// Whether the word before a stop also stands without one.
  var elsewhereWithoutStop: Boundary.Elsewhere {
    switch (withStop, withoutStop) {
    case (...1, 0): .unseen
    case (_, 0): .never
    default: withoutStop > withStop ? .mostly : .sometimes
    }
  }

  /// Whether a capitalised word is also written small.
  var elsewhereSmall: Boundary.Elsewhere {
    switch (capital, small) {
    case (...1, 0): .unseen
    case (_, 0): .never
    default: small >= capital ? .mostly : .sometimes
    }
  }

  /// Counts another occurrence of the word.
  @inline(__always)
  mutating func count(_ casing: Token.Casing, hasStop: Bool) {
    if hasStop { withStop.increment() } else { withoutStop.increment() }
    if casing == .lower { small.increment() } else { capital.increment() }
  }
}

extension UInt16 {
  /// Adds one, up to the largest number.
  fileprivate mutating func increment() {
    if self < .max { self += 1 }
  }
}
