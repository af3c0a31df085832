/// A range of the tokens or bytes of a text in half the memory: a text of many short lines has as many
/// blocks and sentences.
///
/// 32 bits are enough, as texts beyond 4 GiB are refused.
struct PackedRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// Packs a range.
  init(_ range: Range<Int>) {
    lower = UInt32(truncatingIfNeeded: range.lowerBound)
    upper = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The range.
  var range: Range<Int> { Int(lower)..<max(Int(lower), Int(upper)) }

  /// The first of it.
  var lowerBound: Int { Int(lower) }

  /// What stands just past it.
  var upperBound: Int { Int(upper) }
}
