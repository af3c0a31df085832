/// What a byte can be the start of; the tokeniser's first look at each character.
enum ByteClass: UInt8 {
  case space, newline, letter, digit, punctuation, symbol, multibyte

  /// The class of each byte value, by its number.
  static let table: [ByteClass] = (0...255).map { ByteClass(of: UInt8($0)) }

  /// Whether a run of an ASCII mark is one token: `...`, `----`, `****`, `====`.
  static func standsInRuns(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private init(of byte: UInt8) {
    switch byte {
    case 0x0A, 0x0D: self = .newline
    case 0x00...0x20, 0x7F: self = .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      self = .letter
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      self = .symbol
    case 0x80...0xFF: self = .multibyte
    default: self = .punctuation
    }
  }
}
