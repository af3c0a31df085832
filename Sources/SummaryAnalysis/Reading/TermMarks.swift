/// A value for some of many terms, forgotten for all of them at once in constant time.
struct TermMarks<Value> {
  private var values: [Value]
  private var stamps: [UInt32]
  private var stamp: UInt32 = 1

  /// Makes room for the given number of terms; `none` only fills it.
  init(count: Int, none: Value) {
    values = Array(repeating: none, count: count)
    stamps = Array(repeating: 0, count: count)
  }

  /// Forgets all values.
  mutating func clear() {
    stamp &+= 1
    guard stamp == 0 else { return }
    for index in stamps.indices { stamps[index] = 0 }
    stamp = 1
  }

  /// The value of a term, if it was given one since the last ``clear()``.
  func value(of term: UInt32) -> Value? {
    stamps[Int(term)] == stamp ? values[Int(term)] : nil
  }

  /// Gives a term a value.
  mutating func set(_ term: UInt32, to value: Value) {
    stamps[Int(term)] = stamp
    values[Int(term)] = value
  }
}
