import Glibc

extension Charset {
  /// Returns a text in UTF-8; what has no meaning in it becomes U+FFFD.
  func decode(_ contents: [UInt8]) -> [UInt8] {
    guard self != .utf8, let text = converted(contents) else {
      return Array(String(decoding: contents, as: UTF8.self).utf8)
    }
    return text.starts(with: Self.mark) ? Array(text.dropFirst(Self.mark.count)) : text
  }

  /// A byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What stands for what has no meaning: U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Loads what `iconv` converts with, so that a process may be forbidden to open files after it.
  static func loadConverters() {
    // They stay loaded for as long as they are open.
    for charset in allCases { _ = unsafe charset.opened() }
  }

  /// The name that `iconv` has for the charset as it is really used: those of East Asia with the
  /// additions of Windows.
  private var converterName: String {
    switch self {
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    default: rawValue
    }
  }

  private func opened() -> iconv_t? {
    let converter = unsafe iconv_open("UTF-8", converterName)
    return unsafe converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  /// The length of the shortest character, in bytes.
  private var unit: Int { self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1 }

  private func converted(_ contents: [UInt8]) -> [UInt8]? {
    guard let converter = unsafe opened() else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var contents = contents
    var text: [UInt8] = []
    text.reserveCapacity(contents.count * 2)
    var part = [UInt8](repeating: 0, count: 1 << 16)
    unsafe contents.withUnsafeMutableBytes { contents in
      var next = unsafe contents.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = contents.count
      while left > 0 {
        let (isSound, count) = unsafe Self.convert(&next, &left, into: &part, converter)
        text += part[..<count]
        guard !isSound else { continue }
        text += Self.replacement
        let skipped = min(unit, left)
        unsafe next = next.map { unsafe $0 + skipped }
        left -= skipped
      }
    }
    return text
  }

  /// Converts as much as has room.
  ///
  /// - Returns: Whether all of it had a meaning, and how many bytes were written.
  private static func convert(
    _ next: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    into part: inout [UInt8],
    _ converter: iconv_t
  ) -> (isSound: Bool, count: Int) {
    let size = part.count
    return unsafe part.withUnsafeMutableBytes { part in
      var end = unsafe part.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = size
      let result = unsafe iconv(converter, &next, &left, &end, &room)
      return (result != -1 || errno == E2BIG, size - room)
    }
  }
}
