/// Puts rows in the order of a number that each has, by a radix sort.
///
/// No comparison is guessed, so the time hangs on the number of rows alone. Working memory is kept
/// for the next order.
struct FloatOrder {
  /// The rows' keys, which are ordered as the numbers are, and the rows in the low halves.
  private var entries: [UInt64] = []
  private var spare: [UInt64] = []

  /// The number of rows.
  var count: Int { entries.count }

  /// The row in a place of the order.
  func row(_ place: Int) -> Int { Int(entries[place] & 0xFFFF_FFFF) }

  /// Whether the row in a place has the same number as the one before.
  func isTied(_ place: Int) -> Bool { (entries[place] ^ entries[place - 1]) >> 32 == 0 }

  /// Orders rows from the least number up; rows with the same number stay in their order.
  mutating func order(_ count: Int, by number: (Int) -> Float) {
    entries.removeAll(keepingCapacity: true)
    entries.reserveCapacity(count)
    var isOrdered = true
    var last: UInt64 = 0
    for row in 0..<count {
      let key = UInt64(Self.key(number(row)))
      isOrdered = isOrdered && key >= last
      last = key
      entries.append(key << 32 | UInt64(truncatingIfNeeded: row))
    }
    guard !isOrdered else { return }
    var (from, to): ([UInt64], [UInt64]) = ([], [])
    swap(&from, &entries)
    swap(&to, &spare)
    if to.count != count { to = from }
    for digit in 4..<8 where Self.order(from.span, into: &to, byDigit: UInt64(digit) * 8) {
      swap(&from, &to)
    }
    swap(&from, &entries)
    swap(&to, &spare)
  }

  /// A number that is ordered as a float is; both zeroes have the same.
  private static func key(_ number: Float) -> UInt32 {
    let bits = (number + 0).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
  }

  /// Orders entries by eight bits; says no, and does nothing, when they are the same in all.
  private static func order(
    _ entries: borrowing Span<UInt64>,
    into ordered: inout [UInt64],
    byDigit shift: UInt64
  ) -> Bool {
    var places = InlineArray<256, UInt32>(repeating: 0)
    for index in entries.indices { places[Int(entries[index] >> shift & 0xFF)] += 1 }
    guard places[Int(entries[0] >> shift & 0xFF)] < UInt32(truncatingIfNeeded: entries.count) else {
      return false
    }
    var place: UInt32 = 0
    for digit in 0..<256 {
      let count = places[digit]
      places[digit] = place
      place += count
    }
    var ordered = ordered.mutableSpan
    for index in entries.indices {
      let digit = Int(entries[index] >> shift & 0xFF)
      ordered[Int(places[digit])] = entries[index]
      places[digit] += 1
    }
    return true
  }
}
