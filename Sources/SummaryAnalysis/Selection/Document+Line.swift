import AnnotationKit

extension Document {
  /// Returns the text of a span on one line, with single spaces.
  func line(_ span: TextSpan) -> String {
    let bytes = bytes
    let text = bytes.span
    var line: [UInt8] = []
    line.reserveCapacity(span.length)
    var isApart = false
    var index = span.start
    while index < min(span.end, text.count) {
      let width = text.whiteSpaceWidth(at: index)
      if width > 0 {
        isApart = !line.isEmpty
        index += width
        continue
      }
      if isApart { line.append(0x20) }
      isApart = false
      line.append(text[index])
      index += 1
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The number of Unicode code points.
  var characters: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}

extension Span<UInt8> {
  /// The number of bytes of the white space at an offset, 0 when there is none.
  fileprivate func whiteSpaceWidth(at index: Int) -> Int {
    switch self[index] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2: index + 1 < count && (self[index + 1] == 0x85 || self[index + 1] == 0xA0) ? 2 : 0
    case 0xE1...0xE3: wideWhiteSpaceWidth(at: index)
    default: 0
    }
  }

  private func wideWhiteSpaceWidth(at index: Int) -> Int {
    guard index + 2 < count else { return 0 }
    let last = self[index + 2]
    let isSpace =
      switch (self[index], self[index + 1]) {
      case (0xE1, 0x9A), (0xE3, 0x80): last == 0x80
      case (0xE2, 0x80): last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF
      case (0xE2, 0x81): last == 0x9F
      default: false
      }
    return isSpace ? 3 : 0
  }
}
