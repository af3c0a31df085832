/// Keys that each come due at a moment, the earliest first.
///
/// A key that is put off is put off in place: however often that happens, the queue holds one entry
/// for each key. The time is always a parameter.
struct DueQueue<Key: Hashable, Instant: Comparable> {
  private var dues: [Key: Instant] = [:]

  /// A binary heap; an entry may be earlier than its key is due by now, and never later.
  private var heap: [(due: Instant, key: Key)] = []

  /// The number of keys.
  var count: Int { dues.count }

  /// Whether no key is waiting.
  var isEmpty: Bool { dues.isEmpty }

  /// A moment before which no key comes due.
  var next: Instant? { dues.isEmpty ? nil : heap.first?.due }

  /// Sets when a key comes due, in place of what was set before.
  mutating func set(_ key: Key, due: Instant) {
    let former = dues.updateValue(due, forKey: key)
    if let former, former <= due { return }
    heap.append((due, key))
    rise(from: heap.count - 1)
  }

  /// Forgets a key.
  mutating func remove(_ key: Key) {
    dues[key] = nil
    if dues.isEmpty { heap = [] }
  }

  /// Takes out one key that is due, if any is.
  mutating func popDue(at now: Instant) -> Key? {
    while let first = heap.first, first.due <= now {
      removeFirst()
      guard let due = dues[first.key] else { continue }
      if due > first.due {
        heap.append((due, first.key))
        rise(from: heap.count - 1)
        continue
      }
      dues[first.key] = nil
      if dues.isEmpty { heap = [] }
      return first.key
    }
    return nil
  }

  /// Takes out all keys, in no order.
  mutating func removeAll() -> [Key] {
    defer { self = DueQueue() }
    return Array(dues.keys)
  }

  private mutating func removeFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let least = children.min(by: { heap[$0].due < heap[$1].due }),
        heap[least].due < heap[parent].due
      else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  private mutating func rise(from index: Int) {
    var child = index
    while child > 0, heap[child].due < heap[(child - 1) / 2].due {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }
}
