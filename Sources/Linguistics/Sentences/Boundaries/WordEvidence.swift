/// How often a document writes a word with a stop after it, without one, small and capitalised.
struct WordEvidence {
  private var all: UInt32 = 0
  private var withStop: UInt32 = 0
  private var small: UInt32 = 0

  /// Whether the word before a stop also stands without one.
  var elsewhereWithoutStop: Boundary.Elsewhere {
    let withoutStop = all - withStop
    return switch (withStop, withoutStop) {
    case (...1, 0): .unseen
    case (_, 0): .never
    default: withoutStop > withStop ? .mostly : .sometimes
    }
  }

  /// Whether a capitalised word is also written small.
  var elsewhereSmall: Boundary.Elsewhere {
    let capital = all - small
    return switch (capital, small) {
    case (...1, 0): .unseen
    case (_, 0): .never
    default: small >= capital ? .mostly : .sometimes
    }
  }

  /// Counts another occurrence of the word.
  @inline(__always)
  mutating func count(_ casing: Token.Casing, hasStop: Bool) {
    all &+= 1
    withStop &+= hasStop ? 1 : 0
    small &+= casing == .lower ? 1 : 0
  }
}
