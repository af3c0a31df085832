import CUchardet

/// The part of a text in a charset older than Unicode by which that charset is told.
///
/// uchardet tells scripts apart well, but takes Western text with few accents for Central European
/// and others. So what it says is believed only when the bytes themselves bear it out.
struct LegacySample {
  /// The text from its first byte that is not ASCII.
  private let bytes: ArraySlice<UInt8>

  /// The letters of ASCII, and the bytes beyond ASCII.
  private var letters = 0
  private var others = 0

  /// The bytes between letters that would be signs in windows-1252, such as `¹`.
  private var signsInWords = 0

  private static let length = 1 << 16

  /// The fewest bytes beyond ASCII that tell a script.
  private static let fewest = 6

  init(of contents: [UInt8]) {
    let first = contents.firstIndex { $0 >= 0x80 } ?? contents.endIndex
    bytes = contents[max(first - 1, contents.startIndex)...].prefix(Self.length)
    count()
  }

  /// Looks at every byte with the two before it.
  private mutating func count() {
    var previous: UInt8 = 0
    var beforeThat: UInt8 = 0
    for byte in bytes {
      if Self.isLetter(byte) { letters += 1 }
      if byte >= 0x80 { others += 1 }
      if (0xA0...0xBF).contains(previous), Self.isLetter(beforeThat), Self.isLetter(byte) {
        signsInWords += 1
      }
      (beforeThat, previous) = (previous, byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  /// The charset of the text.
  var charset: Charset {
    guard others >= Self.fewest, let suggestion else { return .windows1252 }
    switch suggestion {
    case .latin2 where signsInWords * 10 > others: return usesControls ? .windows1250 : .latin2
    case .greek where isOfAnotherScript:
      return usesControls || !hasGreekOfISO ? .windows1253 : .greek
    case .latin2, .greek: return .windows1252
    default: return isOfAnotherScript ? suggestion : .windows1252
    }
  }

  /// Whether there are bytes that are controls in ISO 8859 and letters and quotes in Windows.
  private var usesControls: Bool { bytes.contains { (0x80...0x9F).contains($0) } }

  /// Whether too much is beyond ASCII for a Latin script: a third, where French has a sixth.
  private var isOfAnotherScript: Bool { others * 2 > letters }

  /// Whether there is an `Ά` where ISO 8859-7 has it; Windows has it elsewhere.
  private var hasGreekOfISO: Bool { bytes.contains(0xB6) }

  /// What uchardet takes the text for.
  private var suggestion: Charset? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let status = unsafe bytes.withUnsafeBytes { bytes in
      let text = unsafe bytes.assumingMemoryBound(to: CChar.self)
      return unsafe uchardet_handle_data(detector, text.baseAddress, text.count)
    }
    guard status == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    return Self.names[unsafe String(cString: uchardet_get_charset(detector))]
  }

  /// The charsets by the names that uchardet has for them; those of ISO and Windows that share their
  /// letters are one here.
  private static let names: [String: Charset] = [
    "WINDOWS-1250": .latin2, "ISO-8859-2": .latin2, "WINDOWS-1251": .windows1251,
    "KOI8-R": .koi8u, "IBM866": .ibm866, "ISO-8859-5": .cyrillic, "WINDOWS-1253": .greek,
    "ISO-8859-7": .greek, "SHIFT_JIS": .shiftJIS, "EUC-JP": .eucJP, "GB18030": .gb18030,
    "BIG5": .big5, "UHC": .eucKR, "EUC-KR": .eucKR,
  ]
}
