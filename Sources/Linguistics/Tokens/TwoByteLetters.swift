/// The letters that UTF-8 writes in two bytes, as those of most alphabets, with their case and their
/// folded forms.
///
/// They are told by one look at a table; what it does not have goes the way of all characters.
struct TwoByteLetters {
  /// By the bits of a character: what is known of it as a letter, 0 when it is no such letter.
  private let entries: [UInt16]

  /// All of them.
  static let all = TwoByteLetters()

  /// A letter.
  struct Letter {
    fileprivate let entry: UInt16

    /// The two bytes of its folded form.
    var folded: (UInt8, UInt8) {
      (
        0xC0 | UInt8(truncatingIfNeeded: entry >> 6 & 0x1F),
        0x80 | UInt8(truncatingIfNeeded: entry & 0x3F)
      )
    }

    /// Its case.
    var letterCase: CaseFolding.LetterCase {
      switch entry >> 11 {
      case 1: .none
      case 2: .lower
      default: .upper
      }
    }
  }

  private init() {
    entries = (0..<0x800 as Range<UInt32>).map { scalar in
      guard scalar >= 0x80, CharacterClass(scalar) == .letter else { return 0 }
      let (folded, letterCase) = CaseFolding.fold(scalar)
      guard (0x80..<0x800).contains(folded) else { return 0 }
      let bits: UInt16 =
        switch letterCase {
        case .none: 1
        case .lower: 2
        case .upper: 3
        }
      return bits << 11 | UInt16(truncatingIfNeeded: folded)
    }
  }

  /// The letter whose first of two bytes stands at an offset.
  @inline(__always)
  func letter(in text: borrowing Span<UInt8>, at index: Int) -> Letter? {
    let first = text[index]
    guard first & 0xE0 == 0xC0, index + 1 < text.count else { return nil }
    let entry = entries[Int(first & 0x1F) << 6 | Int(text[index + 1] & 0x3F)]
    return entry == 0 ? nil : Letter(entry: entry)
  }
}
