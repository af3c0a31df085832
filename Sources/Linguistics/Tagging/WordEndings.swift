/// What the endings of words tell, each of one to four bytes.
struct WordEndings: Sendable {
  /// The bytes of the endings, the last lowest, in the places their hashes give them or after that;
  /// 0 where there is none.
  private var keys: [UInt32]
  private var values: [UInt16]
  private var count = 0

  static let longest = 4

  init() {
    keys = [UInt32](repeating: 0, count: 64)
    values = [UInt16](repeating: 0, count: 64)
  }

  /// Adds an ending; one that is too long is never found and left out.
  mutating func insert(_ ending: some Collection<UInt8>, _ value: UInt16) {
    guard (1...Self.longest).contains(ending.count) else { return }
    if count * 2 >= keys.count { grow() }
    let key = ending.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let place = place(of: key)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    values[place] = value
  }

  /// Returns the value of the longest ending that a word has, short of the whole word.
  func value(of word: ArraySlice<UInt8>) -> UInt16? {
    let length = min(Self.longest, word.count - 1)
    guard length > 0 else { return nil }
    let all = word.suffix(length).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    for bits in stride(from: length * 8, to: 0, by: -8) {
      let place = place(of: all & (.max >> UInt32(32 - bits)))
      if keys[place] != 0 { return values[place] }
    }
    return nil
  }

  /// Where a key stands, or would.
  private func place(of key: UInt32) -> Int {
    let keys = keys.span
    var place = Int(truncatingIfNeeded: key &* 0x9E37_79B1 >> 8) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt32](repeating: 0, count: oldKeys.count * 2)
    values = [UInt16](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }
}
