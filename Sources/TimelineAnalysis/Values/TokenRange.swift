/// A range of tokens.
struct TokenRange: Hashable, Sendable {
  @Compact<UInt32> private var first = 0
  @Compact<UInt32> private var end = 0

  init(_ range: Range<Int>) {
    first = range.lowerBound
    end = max(range.lowerBound, range.upperBound)
  }

  /// The indices of the tokens.
  var indices: Range<Int> { first..<end }
}
