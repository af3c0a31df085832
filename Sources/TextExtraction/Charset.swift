/// How the bytes of a text file stand for characters, by its name at IANA.
enum Charset: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// The encoding of Western European Windows, and in practice that of what calls itself Latin-1.
  case windows1252 = "windows-1252"

  /// Those of Central Europe.
  case windows1250 = "windows-1250"
  case latin2 = "ISO-8859-2"

  /// Those of Cyrillic letters.
  case windows1251 = "windows-1251"
  case koi8u = "KOI8-U"
  case ibm866 = "IBM866"
  case cyrillic = "ISO-8859-5"

  /// Those of Greek letters.
  case windows1253 = "windows-1253"
  case greek = "ISO-8859-7"

  /// Those of East Asia.
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case eucKR = "EUC-KR"

  /// Tells the charset of a file that is not valid UTF-8 or holds a NUL.
  ///
  /// Text that was UTF-8 before it was damaged or cut has more characters of several bytes in it than
  /// errors; what has more errors was written in another charset.
  init(of contents: [UInt8]) {
    if let charset = Self.utf16(contents) {
      self = charset
    } else {
      let (sound, broken) = Self.sequences(in: contents)
      self = broken > sound ? LegacySample(of: contents).charset : .utf8
    }
  }

  /// The bytes at the start by which a file is judged that holds a NUL.
  private static let sample = 8_192

  /// How long a text must be for its zero bytes to tell anything.
  private static let fewestUnits = 4

  /// Tells UTF-16 by its byte order mark, or else by where its zero bytes lie.
  ///
  /// Letters of Western scripts have a zero as their upper byte, and no other byte is zero.
  static func utf16(_ contents: [UInt8]) -> Charset? {
    if contents.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if contents.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    // Nearly all files end here.
    guard contents.prefix(64).contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in contents.prefix(sample).enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = min(contents.count, sample) / 2
    guard units >= fewestUnits, contents.count.isMultiple(of: 2),
      zeros.even + zeros.odd > units / 2
    else { return nil }
    if zeros.even == 0 { return .utf16LittleEndian }
    return zeros.odd == 0 ? .utf16BigEndian : nil
  }

  /// Counts the characters of several bytes, and what is none in UTF-8.
  private static func sequences(in contents: [UInt8]) -> (sound: Int, broken: Int) {
    var bytes = contents.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var (sound, broken, tail) = (0, 0, 0)
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        if encoded.count > 1 { sound += 1 }
        tail = 0
      case .error(let length):
        broken += 1
        tail = length
      case .emptyInput:
        // A character that was cut at the end says nothing against the rest.
        return (sound, tail > 1 ? broken - 1 : broken)
      }
    }
  }
}
