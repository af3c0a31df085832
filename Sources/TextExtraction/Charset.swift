/// How the bytes of a text file stand for characters, by its name at IANA.
///
/// The few charsets that are common are decoded here and not by `iconv`, as that loads its tables
/// from files, and the workers that read documents may open none.
enum Charset: String {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// The encoding of Western European Windows, and in practice that of what calls itself Latin-1.
  case windows1252 = "windows-1252"

  /// The bytes at the start by which a file is judged that holds a NUL.
  private static let sample = 8_192

  /// How long a text must be for its zero bytes to tell anything.
  private static let fewestUnits = 4

  /// Tells the charset of a file that is not valid UTF-8 or holds a NUL.
  ///
  /// Text that was UTF-8 before it was damaged or cut has more characters of several bytes in it than
  /// errors; what has more errors was written in single bytes.
  init(of contents: [UInt8]) {
    if let charset = Self.utf16(contents) {
      self = charset
    } else {
      let (sound, broken) = Self.sequences(in: contents)
      self = broken > sound ? .windows1252 : .utf8
    }
  }

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

  /// Returns a text in UTF-8; what has no meaning in it becomes U+FFFD.
  func decode(_ contents: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: Array(String(decoding: contents, as: UTF8.self).utf8)
    case .utf16LittleEndian: Self.decode(contents) { $0 | $1 << 8 }
    case .utf16BigEndian: Self.decode(contents) { $0 << 8 | $1 }
    case .windows1252: Self.decodeWindows1252(contents)
    }
  }

  /// Decodes UTF-16 without its byte order mark; a byte that is left over is replaced, too.
  private static func decode(
    _ contents: [UInt8],
    unit: (_ first: UInt16, _ second: UInt16) -> UInt16
  ) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(contents.count / 2 + 1)
    for index in stride(from: 0, to: contents.count - 1, by: 2) {
      units.append(unit(UInt16(contents[index]), UInt16(contents[index + 1])))
    }
    if units.first == 0xFEFF { units.removeFirst() }
    if !contents.count.isMultiple(of: 2) { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func decodeWindows1252(_ contents: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(contents.count + contents.count / 8)
    for byte in contents {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0: text += upperControls[Int(byte) - 0x80]
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  /// The characters 80 to 9F as UTF-8; those that are not assigned are control characters, as in the
  /// Encoding Standard of WHATWG.
  private static let upperControls = """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
    """.unicodeScalars.map { Array(String($0).utf8) }
}
