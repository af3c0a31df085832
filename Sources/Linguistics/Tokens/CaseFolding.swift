/// Folds letters to lower case, and tells the case they had.
enum CaseFolding {
  /// Returns the lower-case form of a character, and whether it was upper or lower case.
  ///
  /// Latin, Greek and Cyrillic are folded by their ranges; the rest by the standard library's
  /// tables, where the folded form is a single character.
  static func fold(_ scalar: UInt32) -> (folded: UInt32, letterCase: LetterCase) {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: (scalar + 0x20, .upper)
    case 0xDF...0xF6, 0xF8...0xFF: (scalar, .lower)
    case 0x391...0x3A1, 0x3A3...0x3AB: (scalar + 0x20, .upper)
    case 0x3AC...0x3CE: (scalar, .lower)
    case 0x410...0x42F: (scalar + 0x20, .upper)
    case 0x400...0x40F: (scalar + 0x50, .upper)
    case 0x430...0x45F: (scalar, .lower)
    default: foldByProperties(scalar)
    }
  }

  private static func foldByProperties(_ scalar: UInt32) -> (UInt32, LetterCase) {
    guard let scalar = Unicode.Scalar(scalar) else { return (scalar, .none) }
    let properties = scalar.properties
    guard properties.isCased else { return (scalar.value, .none) }
    guard properties.isUppercase || properties.generalCategory == .titlecaseLetter else {
      return (scalar.value, .lower)
    }
    let lower = properties.lowercaseMapping.unicodeScalars
    return (lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value, .upper)
  }

  /// The case of one letter.
  enum LetterCase { case none, lower, upper }
}
