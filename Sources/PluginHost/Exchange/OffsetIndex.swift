/// Turns offsets in a unit of a program's choice into byte offsets of a text.
///
/// It counts once, keeps the byte offset of every few hundredth unit, and so answers in constant
/// time.
struct OffsetIndex {
  private let text: [UInt8]
  private let unit: OffsetUnit

  /// The byte offset at each multiple of ``stride`` units, and the units there; empty where a unit
  /// is a byte.
  private let marks: [(byte: Int, unit: Int)]

  private static let stride = 256

  /// Indexes a text of valid UTF-8.
  init(_ text: [UInt8], in unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    marks = unit == .utf8 ? [] : Self.marks(in: text, unit)
  }

  private static func marks(in text: [UInt8], _ unit: OffsetUnit) -> [(byte: Int, unit: Int)] {
    let span = text.span
    var marks: [(byte: Int, unit: Int)] = []
    var units = 0
    var next = 0
    for index in span.indices where span[index] & 0xC0 != 0x80 {
      if units >= next {
        marks.append((index, units))
        next += stride
      }
      units += width(of: span[index], in: unit)
    }
    // One unit a byte: nothing to convert.
    return units == span.count ? [] : marks
  }

  /// How many units the character takes that begins with a byte.
  private static func width(of byte: UInt8, in unit: OffsetUnit) -> Int {
    unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }

  /// The byte offset of an offset in units; nothing outside the text or inside a character.
  func byte(at offset: Int) -> Int? {
    guard offset >= 0 else { return nil }
    guard !marks.isEmpty else {
      guard offset <= text.count else { return nil }
      return offset == text.count || text[offset] & 0xC0 != 0x80 ? offset : nil
    }
    let mark = marks[min(offset / Self.stride, marks.count - 1)]
    return byte(at: offset, from: offset < mark.unit ? previous(offset) : mark)
  }

  /// The mark before one that lies a unit too far, after a character of two units.
  private func previous(_ offset: Int) -> (byte: Int, unit: Int) {
    marks[max(0, min(offset / Self.stride, marks.count - 1) - 1)]
  }

  private func byte(at offset: Int, from mark: (byte: Int, unit: Int)) -> Int? {
    var (index, units) = mark
    while units < offset, index < text.count {
      units += Self.width(of: text[index], in: unit)
      index += 1
      while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    }
    return units == offset ? index : nil
  }
}
