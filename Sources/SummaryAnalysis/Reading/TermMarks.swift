import Linguistics

/// A number for some of many terms, forgotten for all of them at once in constant time.
struct TermMarks {
  private var values: [Int32]
  private var stamps: [UInt32]
  private var stamp: UInt32 = 1

  init(count: Int) {
    values = Array(repeating: 0, count: count)
    stamps = Array(repeating: 0, count: count)
  }

  /// Forgets all numbers.
  mutating func clear() {
    stamp &+= 1
    guard stamp == 0 else { return }
    for index in stamps.indices { stamps[index] = 0 }
    stamp = 1
  }

  /// The number of a term, if it was given one since the last ``clear()``.
  func value(of term: UInt32) -> Int? {
    stamps[Int(term)] == stamp ? Int(values[Int(term)]) : nil
  }

  /// Gives a term a number.
  mutating func set(_ term: UInt32, to value: Int) {
    stamps[Int(term)] = stamp
    values[Int(term)] = Int32(truncatingIfNeeded: value)
  }
}
