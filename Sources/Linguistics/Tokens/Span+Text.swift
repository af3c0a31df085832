extension Span<UInt8> {
  /// Decodes the character at a byte offset; the text is valid UTF-8.
  func scalar(at index: Int) -> (value: UInt32, width: Int) {
    let first = UInt32(self[index])
    switch first {
    case 0..<0x80: return (first, 1)
    case 0x80..<0xE0: return ((first & 0x1F) << 6 | continuation(index + 1), 2)
    case 0xE0..<0xF0:
      return (
        (first & 0x0F) << 12 | continuation(index + 1) << 6 | continuation(index + 2), 3
      )
    default:
      let high = (first & 0x07) << 18 | continuation(index + 1) << 12
      return (high | continuation(index + 2) << 6 | continuation(index + 3), 4)
    }
  }

  private func continuation(_ index: Int) -> UInt32 {
    index < count ? UInt32(self[index] & 0x3F) : 0
  }

  /// Whether a letter starts at a byte offset.
  func isLetter(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = self[index]
    guard byte >= 0x80 else { return (0x61...0x7A).contains(byte | 0x20) }
    return CharacterClass(scalar(at: index).value) == .letter
  }

  /// Whether `s` stands at a byte offset and no letter or digit after it.
  func isGenitive(at index: Int) -> Bool {
    guard index < count, self[index] | 0x20 == UInt8(ascii: "s") else { return false }
    guard index + 1 < count else { return true }
    return !isLetter(at: index + 1) && !(0x30...0x39).contains(self[index + 1])
  }

  /// The width in bytes of an apostrophe at a byte offset, 0 when there is none.
  func apostropheWidth(at index: Int) -> Int {
    guard index < count else { return 0 }
    if self[index] == 0x27 { return 1 }
    guard index + 2 < count, self[index] == 0xE2, self[index + 1] == 0x80 else { return 0 }
    return self[index + 2] == 0x99 ? 3 : 0
  }
}

extension [UInt8] {
  /// Appends a character as UTF-8.
  mutating func append(scalar value: UInt32) {
    switch value {
    case 0..<0x80: append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
    default:
      guard let scalar = Unicode.Scalar(value) else { return }
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
