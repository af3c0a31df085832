/// Converts byte offsets of a text into code point offsets.
///
/// It counts once, keeps a mark every few hundred bytes, and so answers in constant time.
public struct TextMeasure: Sendable {
  /// The length in bytes.
  public let bytes: Int

  /// The length in Unicode code points.
  public let chars: Int

  /// The length in UTF-16 code units.
  public let utf16: Int

  /// The code points before each multiple of ``stride`` bytes; empty for pure ASCII.
  private let marks: [UInt32]

  private static let stride = 256

  /// Measures a text of valid UTF-8.
  public init(_ text: borrowing Span<UInt8>) {
    var marks: [UInt32] = []
    marks.reserveCapacity(text.count / Self.stride + 1)
    var chars = 0
    var astral = 0
    var start = 0
    while start < text.count {
      marks.append(UInt32(truncatingIfNeeded: chars))
      let end = min(start + Self.stride, text.count)
      for index in start..<end {
        let byte = text[index]
        chars += byte & 0xC0 == 0x80 ? 0 : 1
        astral += byte >= 0xF0 ? 1 : 0
      }
      start = end
    }
    self.bytes = text.count
    self.chars = chars
    self.utf16 = chars + astral
    self.marks = chars == text.count ? [] : marks
  }

  /// Returns the number of code points before a byte offset.
  ///
  /// - Parameters:
  ///   - offset: A byte offset within the text, on a character boundary.
  ///   - text: The text that was measured.
  /// - Returns: The offset in code points.
  public func chars(before offset: Int, in text: borrowing Span<UInt8>) -> Int {
    guard !marks.isEmpty else { return min(offset, chars) }
    guard offset < bytes else { return chars }
    let block = offset / Self.stride
    var count = Int(marks[block])
    for index in (block * Self.stride)..<offset where text[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}
