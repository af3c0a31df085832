/// The words of a table written as text: rows of a head and the words that share it, separated by
/// spaces.
///
/// A table is read before the first document of a language, so it is read as bytes.
struct WordRows {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Hands each row to `body`: its head, the bytes of the table, and where the rest of the row stands.
  func forEach(_ body: (String, borrowing Span<UInt8>, Range<Int>) -> Void) {
    let span = bytes.span
    var start = 0
    while start < bytes.count {
      let end = Self.end(of: start, in: span, at: 0x0A)
      let headEnd = min(end, Self.end(of: start, in: span, at: 0x20))
      let head = String(decoding: bytes[start..<headEnd], as: UTF8.self)
      if !head.isEmpty { body(head, span, headEnd..<end) }
      start = end + 1
    }
  }

  /// Hands each word among some bytes to `body`, as the range where it stands.
  static func forEachWord(
    in bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    for index in range where bytes[index] == 0x20 || bytes[index] == 0x0A {
      if index > start { body(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { body(start..<range.upperBound) }
  }

  private static func end(of start: Int, in bytes: borrowing Span<UInt8>, at mark: UInt8) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != mark { end += 1 }
    return end
  }
}
