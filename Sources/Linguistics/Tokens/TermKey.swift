/// What tells a folded form from others: its bytes when they are at most eight, else their hash.
///
/// A short form, as most words are, is compared by its key alone. A long one is hashed eight bytes
/// at a time, each mixed by a multiplication to 128 bits, as in wyhash. The seed is drawn anew in
/// each process, so that no text can be written to make terms collide.
struct TermKey: Equatable {
  /// The bytes, the first lowest, or a hash of them.
  let value: UInt64

  /// The number of bytes.
  let length: UInt32

  /// The longest form that is its own key, in bytes.
  static let mostBytes = 8

  /// Bits that turn ASCII letters to lower case and leave digits and apostrophes as they are.
  static let lowerCase: UInt64 = 0x2020_2020_2020_2020

  /// What hashes are mixed with; a table keeps a copy, so that it need not be fetched each time.
  static let seed = UInt64.random(in: .min ... .max)

  /// Takes a form of at most eight bytes, the first lowest, with zeroes above the last.
  @inline(__always)
  init(short value: UInt64, length: Int) {
    self.value = value
    self.length = UInt32(truncatingIfNeeded: length)
  }

  /// Takes a run of bytes with the bits of `fold` set in each eight of them.
  @inline(__always)
  init(_ text: borrowing Span<UInt8>, _ range: Range<Int>, fold: UInt64 = 0) {
    if range.count <= Self.mostBytes {
      self.init(
        short: text.chunk(at: range.lowerBound, before: range.upperBound, fold: fold),
        length: range.count
      )
    } else {
      self.init(long: text, range, fold: fold)
    }
  }

  private init(long text: borrowing Span<UInt8>, _ range: Range<Int>, fold: UInt64) {
    var hash = LongHash()
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      hash.combine(text.chunk(at: start, before: range.upperBound, fold: fold))
    }
    self.init(long: hash, length: range.count)
  }

  /// Takes a form of more than eight bytes by the hash of all of them.
  @inline(__always)
  init(long hash: LongHash, length: Int) {
    value = hash.value
    self.length = UInt32(truncatingIfNeeded: length)
  }

  /// The hash of a long form, eight bytes after eight.
  struct LongHash {
    fileprivate var value = TermKey.seed

    /// Takes the next eight bytes, or the last of them with zeroes after them.
    @inline(__always)
    mutating func combine(_ chunk: UInt64) { value = TermKey.mixed(value ^ chunk) }
  }

  /// Whether the value is the form itself.
  var isShort: Bool { length <= UInt32(Self.mostBytes) }

  /// Returns the hash by which a table of terms finds its place for the form.
  @inline(__always)
  func hash(_ seed: UInt64) -> UInt64 { Self.mixed((value ^ seed) &+ UInt64(length)) }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}
