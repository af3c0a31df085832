/// The hash of a folded form, eight bytes at a time.
///
/// Each eight bytes are mixed by a multiplication to 128 bits, as in wyhash. The seed is drawn
/// anew in each process, so that no text can be written to make terms collide.
struct TermHash {
  /// The hash.
  let value: UInt64

  /// Bits that turn ASCII letters to lower case and leave digits and apostrophes as they are.
  static let lowerCase: UInt64 = 0x2020_2020_2020_2020

  private static let seed = UInt64.random(in: .min ... .max)

  /// Takes a hash that is known already.
  init(_ value: UInt64) { self.value = value }

  /// Hashes a run of bytes.
  init(_ text: borrowing Span<UInt8>, _ range: Range<Int>, fold: UInt64 = 0) {
    var hash = Self.seed ^ UInt64(truncatingIfNeeded: range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let chunk = text.chunk(at: index, before: range.upperBound, fold: fold)
      let product = (hash ^ chunk).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
      hash = product.high ^ product.low
      index += 8
    }
    value = hash
  }
}

extension Span<UInt8> {
  /// The up to eight bytes from `index` to `limit`, the first lowest, folded, and zero beyond.
  @inline(__always)
  func chunk(at index: Int, before limit: Int, fold: UInt64) -> UInt64 {
    let width = Swift.min(8, limit - index)
    let mask = UInt64.max >> UInt64(64 - 8 * width)
    return (eight(at: index) | fold) & mask
  }

  /// The eight bytes from `index`, the first lowest; zeroes beyond the end.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    if index + 8 <= count {
      return unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      )
    }
    var word: UInt64 = 0
    for offset in 0..<Swift.max(0, count - index) {
      word |= UInt64(self[index + offset]) << UInt64(8 * offset)
    }
    return word
  }

  /// Whether the bytes from `start` are those of a run of another text once that is folded.
  @inline(__always)
  func equals(
    _ start: Int,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> Bool {
    var offset = 0
    while offset < range.count {
      let theirs = text.chunk(
        at: range.lowerBound + offset,
        before: range.upperBound,
        fold: fold
      )
      let ours = chunk(at: start + offset, before: start + range.count, fold: 0)
      if ours != theirs { return false }
      offset += 8
    }
    return true
  }
}
