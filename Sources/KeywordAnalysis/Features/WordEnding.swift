/// The last letters of a word without the `s` of a plural.
struct WordEnding {
  /// The last four bytes, the last lowest, and zeroes where there are fewer.
  private let bytes: UInt32
  private let count: Int

  init(_ word: borrowing Span<UInt8>) {
    var end = word.count
    if end > 4, word[end - 1] == UInt8(ascii: "s") { end -= 1 }
    var bytes: UInt32 = 0
    for index in max(0, end - 4)..<end { bytes = bytes << 8 | UInt32(word[index]) }
    self.bytes = bytes
    count = end
  }

  /// Whether the word ends so, and has more; the ending has at most four bytes.
  @inline(__always)
  func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    var wanted: UInt32 = 0
    for offset in 0..<length { unsafe wanted = wanted << 8 | UInt32(ending.utf8Start[offset]) }
    return count > length && (bytes ^ wanted) << UInt32(32 - 8 * length) == 0
  }
}
