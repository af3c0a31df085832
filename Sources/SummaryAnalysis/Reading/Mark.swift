import Linguistics

/// What a mark does at the edges of a sentence.
enum Mark {
  /// Ends a sentence.
  case stop

  /// Ends a question.
  case question

  /// Opens or closes a quotation, by its looks or by its place.
  case openingQuote, closingQuote, straightQuote, apostrophe

  /// Opens or closes a bracket.
  case openingBracket, closingBracket

  /// Follows a label, among other things; parts clauses.
  case colon, comma

  /// Anything else.
  case other

  /// Tells a punctuation token's mark.
  init(_ token: Token, in text: borrowing Span<UInt8>) {
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"): self = .stop
    case UInt8(ascii: "?"): self = .question
    case UInt8(ascii: "\""): self = .straightQuote
    case UInt8(ascii: "'"): self = .apostrophe
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"): self = .comma
    case UInt8(ascii: "("), UInt8(ascii: "["): self = .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): self = .closingBracket
    case 0xC2 where token.length == 2: self.init(latin: text[start + 1])
    case 0xE2...0xEF where token.length == 3:
      self.init(UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2]))
    default: self = .other
    }
  }

  /// `«`, `»`, `¿` and `¡` by their second byte.
  private init(latin byte: UInt8) {
    switch byte {
    case 0xAB: self = .openingQuote
    case 0xBB: self = .closingQuote
    default: self = .other
    }
  }

  /// Marks of three bytes, by their bytes.
  private init(_ bytes: UInt32) {
    switch bytes {
    case 0xE2_80_9C, 0xE2_80_9E, 0xE3_80_8C, 0xE3_80_8E: self = .openingQuote  // “ „ 「 『
    case 0xE2_80_9D, 0xE3_80_8D, 0xE3_80_8F: self = .closingQuote  // ” 」 』
    case 0xE2_80_98, 0xE2_80_99: self = .apostrophe  // ‘ ’
    case 0xE2_80_A6, 0xE3_80_82, 0xEF_BC_81: self = .stop  // … 。 ！
    case 0xEF_BC_9F: self = .question  // ？
    default: self = .other
    }
  }

  /// Whether what follows is said beside or below the rest of the sentence.
  var opensAside: Bool {
    switch self {
    case .colon, .openingBracket: true
    default: false
    }
  }

  /// Whether a title may end with the mark, as in `Rates rise to 2%`.
  var mayEndTitle: Bool {
    switch self {
    case .stop, .question, .colon, .comma: false
    default: true
    }
  }

  /// Whether the mark may stand after the stop of a sentence and still belong to it.
  var mayFollowStop: Bool {
    switch self {
    case .closingQuote, .straightQuote, .apostrophe, .closingBracket, .openingQuote: true
    default: false
    }
  }
}
