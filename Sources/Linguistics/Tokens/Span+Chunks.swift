extension Span<UInt8> {
  /// The up to eight bytes from `index` to `limit`, the first lowest, folded, and zero beyond.
  @inline(__always)
  func chunk(at index: Int, before limit: Int, fold: UInt64) -> UInt64 {
    let width = Swift.min(8, limit - index)
    guard width > 0 else { return 0 }
    return (eight(at: index) | fold) & .max >> UInt64(64 - 8 * width)
  }

  /// The eight bytes from `index`, the first lowest; zeroes beyond the end.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    if index + 8 <= count {
      return unsafe UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      )
    }
    return lastBytes(from: index)
  }

  private func lastBytes(from index: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<Swift.max(0, count - index) {
      word |= UInt64(self[index + offset]) << UInt64(8 * offset)
    }
    return word
  }

  /// How many characters stand in a range of valid UTF-8.
  func characters(in range: Range<Int>) -> Int {
    var count = range.count
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let chunk = chunk(at: start, before: range.upperBound, fold: 0)
      // All bytes of a character but the first begin with the bits 10.
      count -= (chunk & ~(chunk << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
    }
    return count
  }

  /// Whether the bytes from `start`, zeroes up to a multiple of eight included, are those of a run of
  /// another text once that is folded.
  func equals(
    _ start: Int,
    _ text: borrowing Span<UInt8>,
    _ range: Range<Int>,
    fold: UInt64
  ) -> Bool {
    var ours = start
    for theirs in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let chunk = text.chunk(at: theirs, before: range.upperBound, fold: fold)
      if eight(at: ours) != chunk { return false }
      ours += 8
    }
    return true
  }
}
