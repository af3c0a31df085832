/// What has been seen of a word so far.
struct WordScan {
  private var firstIsUpper = false
  private var hasUpperAfterFirst = false
  private var hasLower = false

  /// Whether it has letters, with case or without.
  private(set) var hasLetters = false

  /// Whether it has digits.
  private(set) var hasDigits = false

  /// What kind of token the word is.
  var kind: Token.Kind {
    if !hasDigits { return .word }
    return hasLetters ? .mixed : .number
  }

  /// How it is cased.
  var casing: Token.Casing {
    if hasUpperAfterFirst { return hasLower ? .mixed : .upper }
    if firstIsUpper { return .capitalised }
    return hasLower ? .lower : .none
  }

  /// Takes ASCII letters and digits into account.
  @inline(__always)
  mutating func note(_ run: AlphanumericRun) {
    let isFirst = !hasLetters && !hasDigits
    if isFirst { firstIsUpper = run.firstIsUpper }
    hasUpperAfterFirst =
      hasUpperAfterFirst || run.hasUpperAfterFirst || (run.firstIsUpper && !isFirst)
    hasLower = hasLower || run.hasLower
    hasLetters = hasLetters || run.hasLetters
    hasDigits = hasDigits || run.hasDigits
  }

  /// Takes a letter into account.
  @inline(__always)
  mutating func note(_ letterCase: CaseFolding.LetterCase) {
    switch letterCase {
    case .upper where hasLetters: hasUpperAfterFirst = true
    case .upper: firstIsUpper = true
    case .lower: hasLower = true
    case .none: break
    }
    hasLetters = true
  }

  /// Takes a digit into account.
  mutating func noteDigit() { hasDigits = true }
}
