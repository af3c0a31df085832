/// A pattern for file names, as shells have it: `*` for any bytes, `?` for one, `[a-z]` for one of a
/// set and `[!a-z]` for one outside it.
///
/// It runs in time proportional to the lengths of name and pattern multiplied, at worst.
struct NamePattern: Hashable, Sendable {
  private let pattern: [UInt8]

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// Whether the whole name fits the pattern.
  func matches(_ name: [UInt8]) -> Bool {
    var position = 0
    var index = 0
    var retry: (index: Int, position: Int)?
    while position < name.count {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        retry = (index + 1, position)
        index += 1
      } else if let next = step(index, name[position]) {
        index = next
        position += 1
      } else if let (afterStar, start) = retry {
        retry = (afterStar, start + 1)
        (index, position) = (afterStar, start + 1)
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// The index after the element of the pattern that fits a byte, if it does.
  private func step(_ index: Int, _ byte: UInt8) -> Int? {
    guard index < pattern.count else { return nil }
    switch pattern[index] {
    case UInt8(ascii: "?"): return index + 1
    case UInt8(ascii: "["):
      if let (fits, next) = set(at: index, byte) { return fits ? next : nil }
      return byte == UInt8(ascii: "[") ? index + 1 : nil
    default: return pattern[index] == byte ? index + 1 : nil
    }
  }

  /// Whether a byte is in the set that starts at an index, and the index after it; nothing when no
  /// bracket closes it.
  private func set(at index: Int, _ byte: UInt8) -> (fits: Bool, next: Int)? {
    var current = index + 1
    let isNegated = current < pattern.count && pattern[current] == UInt8(ascii: "!")
    if isNegated { current += 1 }
    let first = current
    var fits = false
    while current < pattern.count {
      if pattern[current] == UInt8(ascii: "]"), current > first {
        return (fits != isNegated, current + 1)
      }
      if current + 2 < pattern.count, pattern[current + 1] == UInt8(ascii: "-"),
        pattern[current + 2] != UInt8(ascii: "]")
      {
        fits = fits || (pattern[current] <= byte && byte <= pattern[current + 2])
        current += 3
      } else {
        fits = fits || pattern[current] == byte
        current += 1
      }
    }
    return nil
  }
}
