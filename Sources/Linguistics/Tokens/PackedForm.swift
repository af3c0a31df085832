/// A form of at most sixteen bytes, packed into two numbers.
struct PackedForm: Equatable {
  /// The first eight bytes and the rest, the first of each lowest, with zeroes after the last.
  let low: UInt64
  let high: UInt64

  /// The longest form that can be packed, in bytes.
  static let mostBytes = 16

  /// No form at all.
  static let empty = PackedForm(low: 0, high: 0)

  init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  /// Packs all of some bytes, if they are few enough.
  init?(_ bytes: borrowing Span<UInt8>) {
    guard bytes.count <= Self.mostBytes else { return nil }
    low = bytes.chunk(at: 0, before: bytes.count, fold: 0)
    high = bytes.chunk(at: 8, before: bytes.count, fold: 0)
  }

  /// The number of bytes.
  var count: Int {
    high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
  }

  /// The bytes, with zeroes after the last.
  var bytes: InlineArray<16, UInt8> {
    InlineArray { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> UInt64($0 % 8 * 8)) }
  }
}
