/// What a character beyond ASCII is to the tokeniser.
enum CharacterClass {
  case letter, mark, digit, ideograph, space, punctuation, symbol

  /// Classifies a character beyond ASCII.
  ///
  /// The common blocks are told by their ranges; the rest by the standard library's tables.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .space
    case 0x80...0x9F, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064:
      self = .space
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF: self = .letter
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x20D0...0x20FF: self = .mark
    case 0x37E, 0x387: self = .punctuation
    case 0x370...0x481, 0x48A...0x556, 0x560...0x588: self = .letter
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F:
      self = .punctuation
    case 0xA1...0xBF, 0x2190...0x23FF, 0x2500...0x27BF, 0x1F000...0x1FAFF:
      self =
        scalar == 0xA1 || scalar == 0xAB || scalar == 0xB7 || scalar == 0xBB
          || scalar == 0xBF ? .punctuation : .symbol
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF, 0xE00...0xE4F, 0xE80...0xEFF, 0x1000...0x109F, 0x1780...0x17FF:
      self = .ideograph
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .letter
    case 0xFF10...0xFF19: self = .digit
    default: self.init(byCategoryOf: scalar)
    }
  }

  private init(byCategoryOf scalar: UInt32) {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, nil:
      self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }
}
