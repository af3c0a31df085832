/// The candidates of a document by the stems of their words, and hardly more than a fixed number of
/// them.
///
/// When it is full, the rarest are forgotten, as in lossy counting (Manku and Motwani, 2002): what
/// is frequent in a long text is never lost.
struct CandidateTable {
  /// The candidates in order of their first occurrence, but for those seen again after forgetting.
  private(set) var all: [Candidate] = []

  private var slots: [UInt32]
  private let limit: Int

  /// The candidates of the occurrences that are taken in.
  private var indices: [Int] = []

  /// Creates an empty table.
  ///
  /// - Parameters:
  ///   - limit: The candidates beyond which it forgets the rarest before it takes more in.
  ///   - expected: About how many there will be.
  init(limit: Int = 1 << 16, expected: Int = 0) {
    self.limit = limit
    let expected = min(expected, limit, 1 << 12)
    all.reserveCapacity(expected)
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = [UInt32](repeating: .max, count: size)
  }

  /// Returns the index of the candidate with a key, if it is there.
  func index(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if all[index].key == key { return index }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Takes some occurrences in, and lets `count` note where each stands.
  @inline(__always)
  mutating func record(
    _ occurrences: [PhraseOccurrence],
    _ count: (PhraseOccurrence, inout Candidate) -> Void
  ) {
    if all.count + occurrences.count > limit { forgetRarest() }
    indices.removeAll(keepingCapacity: true)
    for occurrence in occurrences {
      indices.append(index(of: occurrence.key) ?? insert(occurrence))
    }
    let indices = indices
    var candidates = all.mutableSpan
    for place in occurrences.indices { count(occurrences[place], &candidates[indices[place]]) }
  }

  /// Changes the candidate at an index.
  mutating func update(_ index: Int, _ change: (inout Candidate) -> Void) { change(&all[index]) }

  private mutating func insert(_ occurrence: PhraseOccurrence) -> Int {
    all.append(Candidate(occurrence))
    if all.count * 2 > slots.count { rebuild(slots.count * 2) } else { place(all.count - 1) }
    return all.count - 1
  }

  private mutating func forgetRarest() {
    var least = 1
    while all.count > limit / 2 {
      all.removeAll { $0.count <= least }
      least *= 2
    }
    rebuild(slots.count)
  }

  private mutating func rebuild(_ size: Int) {
    slots = [UInt32](repeating: .max, count: size)
    for index in all.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: all[index].key) & mask
    while slots[slot] != .max { slot = (slot + 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: index)
  }
}
