/// Puts rows in the order of a number that each has.
///
/// Many rows are put in order by a radix sort, in which nothing is guessed, so that the time hangs
/// on their number alone. Working memory is kept for the next order.
struct FloatOrder {
  /// The rows' keys, which are ordered as the numbers are, and the rows in the low halves.
  private(set) var entries: [UInt64] = []
  private var spare: [UInt64] = []

  /// The first rows of the order.
  func rows(_ count: Int) -> [Int] {
    entries.prefix(count).map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
  }

  /// The most rows that are put in order one by one.
  private static let few = 64

  /// Orders rows from the least number up; rows with the same number stay in their order.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - coarsely: Whether numbers that differ by less than a hundredth are taken for the same.
  ///   - number: The number of a row.
  @inline(__always)
  mutating func order(_ count: Int, coarsely: Bool = false, by number: (Int) -> Float) {
    let kept: UInt32 = coarsely ? 0xFFFF_0000 : .max
    if entries.count != count { entries = [UInt64](repeating: 0, count: count) }
    var isOrdered = true
    var last: UInt64 = 0
    var span = entries.mutableSpan
    for row in 0..<count {
      let entry = UInt64(Self.key(number(row)) & kept) << 32 | UInt64(truncatingIfNeeded: row)
      isOrdered = isOrdered && entry >= last
      last = entry
      span[row] = entry
    }
    if isOrdered { return }
    if count <= Self.few { orderFew() } else { orderMany() }
  }

  /// A number that is ordered as a float is; both zeroes have the same.
  private static func key(_ number: Float) -> UInt32 {
    let bits = (number + 0).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
  }

  private mutating func orderFew() {
    var entries = entries.mutableSpan
    for place in 1..<entries.count {
      let entry = entries[place]
      var free = place
      while free > 0, entries[free - 1] > entry {
        entries[free] = entries[free - 1]
        free -= 1
      }
      entries[free] = entry
    }
  }

  private mutating func orderMany() {
    var (from, to): ([UInt64], [UInt64]) = ([], [])
    swap(&from, &entries)
    swap(&to, &spare)
    if to.count != from.count { to = from }
    for digit in 4..<8 where Self.order(from.span, into: &to, byDigit: UInt64(digit) * 8) {
      swap(&from, &to)
    }
    swap(&from, &entries)
    swap(&to, &spare)
  }

  /// Orders entries by eight bits; says no, and does nothing, when they are the same in all.
  private static func order(
    _ entries: borrowing Span<UInt64>,
    into ordered: inout [UInt64],
    byDigit shift: UInt64
  ) -> Bool {
    var places = InlineArray<256, UInt32>(repeating: 0)
    for index in entries.indices {
      places[Int(truncatingIfNeeded: entries[index] &>> shift & 0xFF)] &+= 1
    }
    let first = Int(truncatingIfNeeded: entries[0] &>> shift & 0xFF)
    guard Int(places[first]) < entries.count else { return false }
    var place: UInt32 = 0
    for digit in 0..<256 {
      let count = places[digit]
      places[digit] = place
      place &+= count
    }
    var ordered = ordered.mutableSpan
    for index in entries.indices {
      let digit = Int(truncatingIfNeeded: entries[index] &>> shift & 0xFF)
      ordered[Int(places[digit])] = entries[index]
      places[digit] &+= 1
    }
    return true
  }
}
