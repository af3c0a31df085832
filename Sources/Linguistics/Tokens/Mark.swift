/// What a punctuation mark does in a text, in any script.
enum Mark: UInt8, Sendable {
  /// No mark at all.
  case none

  /// The dot, which ends sentences and abbreviations alike.
  case dot

  /// Two or more dots, or `…`.
  case ellipsis

  case question, exclamation

  /// A stop that does nothing but end sentences (`。`, `।`, `۔`).
  case fullStop

  case comma, colon, semicolon
  case openBracket, closeBracket
  case openQuote, closeQuote

  /// A quotation mark that opens and closes alike: `"`, `'`.
  case straightQuote

  /// A mark that opens a question or an exclamation: `¿`, `¡`.
  case openSentence

  case dash, bullet

  /// A mark that stands between the parts of a menu or a trail (`|`, `»`, `›`, `/`).
  case separator

  case other

  /// The meaning of a mark by its character.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x2E, 0xFF0E: self = .dot
    case 0x2026, 0x22EF: self = .ellipsis
    case 0x3F, 0x37E, 0x61F, 0xFF1F, 0x1367, 0x203D, 0x2047, 0x2048, 0x55E: self = .question
    case 0x21, 0xFF01, 0x203C, 0x2049, 0x55C: self = .exclamation
    case 0x3002, 0xFF61, 0x964, 0x965, 0x6D4, 0x1362, 0x1368, 0x104A, 0x104B, 0x17D4, 0x589, 0xE2F:
      self = .fullStop
    case 0x2C, 0x60C, 0x3001, 0xFF0C, 0xFF64: self = .comma
    case 0x3A, 0xFF1A: self = .colon
    case 0x3B, 0x61B, 0xFF1B, 0x387: self = .semicolon
    case 0x28, 0x5B, 0x7B, 0xFF08, 0x3010, 0x3014, 0x3008, 0x300A: self = .openBracket
    case 0x29, 0x5D, 0x7D, 0xFF09, 0x3011, 0x3015, 0x3009, 0x300B: self = .closeBracket
    case 0x2018, 0x201A, 0x201C, 0x201E, 0xAB, 0x2039, 0x300C, 0x300E: self = .openQuote
    case 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F: self = .closeQuote
    case 0x22, 0x27, 0xFF02: self = .straightQuote
    case 0xA1, 0xBF: self = .openSentence
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x2A, 0x2022, 0x2043, 0x25CF, 0x25CB, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0xB7, 0x2219:
      self = .bullet
    case 0x7C, 0x2F, 0xFF5C, 0x2192, 0x276F: self = .separator
    default: self = .other
    }
  }

  /// What each ASCII character does as a mark.
  static let ofASCII = (0..<128 as Range<UInt32>).map { Mark($0) }

  /// Whether the mark can end a sentence.
  var isTerminal: Bool {
    switch self {
    case .dot, .ellipsis, .question, .exclamation, .fullStop: true
    default: false
    }
  }

  /// Whether the mark closes a quotation or a bracket, or may.
  var isCloser: Bool {
    switch self {
    case .closeBracket, .closeQuote, .straightQuote: true
    default: false
    }
  }

  /// Whether the mark opens a quotation or a bracket, or may.
  var isOpener: Bool {
    switch self {
    case .openBracket, .openQuote, .straightQuote, .openSentence: true
    default: false
    }
  }
}
