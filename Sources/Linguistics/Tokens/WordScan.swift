/// What has been seen of a word so far.
struct WordScan {
  private var upper = 0
  private var lower = 0
  private var uncased = 0
  private var firstIsUpper = false

  /// The number of digits.
  var digits = 0

  /// The number of letters.
  var letters: Int { upper + lower + uncased }

  /// What kind of token the word is.
  var kind: Token.Kind {
    switch (letters, digits) {
    case (_, 0): .word
    case (0, _): .number
    default: .mixed
    }
  }

  /// How it is cased.
  var casing: Token.Casing {
    Token.Casing(upper: upper, lower: lower, firstIsUpper: firstIsUpper)
  }

  /// Takes ASCII letters and digits into account.
  mutating func note(_ run: AlphanumericRun) {
    let counts = run.counts
    if letters == 0, digits == 0 { firstIsUpper = run.firstIsUpper }
    upper += counts.upper
    lower += counts.letters - counts.upper
    digits += counts.digits
  }

  /// Takes a letter into account.
  mutating func note(_ letterCase: CaseFolding.LetterCase) {
    switch letterCase {
    case .upper:
      if letters == 0 { firstIsUpper = true }
      upper += 1
    case .lower: lower += 1
    case .none: uncased += 1
    }
  }
}
