/// The last letters of a word without the `s` of a plural.
struct WordEnding {
  /// The last four bytes, the last lowest, and zeroes where there are fewer.
  private let bytes: UInt32
  private let count: Int

  init(_ word: ArraySlice<UInt8>) {
    let isPlural = word.last == UInt8(ascii: "s") && word.count > 4
    let word = isPlural ? word.dropLast() : word
    bytes = word.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    count = word.count
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
