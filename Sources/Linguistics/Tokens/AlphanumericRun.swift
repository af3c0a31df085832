/// The ASCII letters and digits that eight bytes begin with.
///
/// They are told all at once: a flag for a byte is its highest bit.
struct AlphanumericRun {
  private let bytes: UInt64

  /// The flags of the letters, of those of upper case among them, and of the digits.
  private let letters: UInt64
  private let upper: UInt64
  private let digits: UInt64

  /// The number of letters and digits before anything else.
  let length: Int

  /// Tells the letters and digits of eight bytes, the first lowest.
  @inline(__always)
  init(_ bytes: UInt64) {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let isASCII = ~bytes & Self.flags
    // A byte less than 0x80 reaches its flag when enough is added to it to carry it there.
    let small = low | TermKey.lowerCase
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505) & isASCII
    let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & isASCII
    length = (~(letters | digits) & Self.flags).trailingZeroBitCount / 8
    let kept = length == 0 ? 0 : UInt64.max >> UInt64(64 - 8 * length)
    self.bytes = bytes & kept
    self.letters = letters & kept
    self.digits = digits & kept
    upper = letters & kept & ~(bytes << 2)
  }

  private static let flags: UInt64 = 0x8080_8080_8080_8080

  /// The run with its letters in lower case, and zeroes after it.
  var folded: UInt64 {
    bytes | (letters >> 2)
  }

  /// What kind of token the run is.
  var kind: Token.Kind {
    if digits == 0 { return .word }
    return letters == 0 ? .number : .mixed
  }

  /// How it is cased.
  var casing: Token.Casing {
    if upper == 0 { return letters == 0 ? .none : .lower }
    if upper == 0x80 { return .capitalised }
    return upper == letters ? .upper : .mixed
  }

  /// Whether the first byte is a letter of upper case, and whether any after it is.
  var firstIsUpper: Bool { upper & 0x80 != 0 }
  var hasUpperAfterFirst: Bool { upper > 0x80 }

  /// Whether it has letters of lower case, letters of any case, and digits.
  var hasLower: Bool { letters != upper }
  var hasLetters: Bool { letters != 0 }
  var hasDigits: Bool { digits != 0 }
}

extension UInt64 {
  /// The ASCII letters and digits that the eight bytes begin with.
  @inline(__always)
  var leadingAlphanumerics: AlphanumericRun { AlphanumericRun(self) }
}
