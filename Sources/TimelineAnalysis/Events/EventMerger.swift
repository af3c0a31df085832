import AnnotationKit

/// Collects events, and makes one of several mentions of the same thing on the same date.
struct EventMerger {
  private var events: [TimelineEvent] = []

  /// The words of the label of each event, as far as they were compared.
  private var words: [[UInt64]?] = []
  private var byDate: [String: [Int]] = [:]

  /// How many events of the same date are compared; more are taken for different ones.
  private static let compared = 16

  /// Adds an event, or joins it to one of the same date that is told in the same sentence or in
  /// the same words.
  mutating func add(_ event: TimelineEvent) {
    var own: [UInt64]?
    for index in byDate[event.edtf, default: []].suffix(Self.compared)
    where isSame(index, event, &own) {
      events[index].expressions += event.expressions
      return
    }
    byDate[event.edtf, default: []].append(events.count)
    events.append(event)
    words.append(own)
  }

  private mutating func isSame(
    _ known: Int,
    _ event: TimelineEvent,
    _ own: inout [UInt64]?
  ) -> Bool {
    if events[known].sentence == event.sentence { return true }
    let left = words[known] ?? hashes(of: events[known].label)
    let right = own ?? hashes(of: event.label)
    words[known] = left
    own = right
    let shared = left.count { right.contains($0) }
    return shared * 10 >= max(left.count, right.count) * 7
  }

  /// The hashes (FNV-1a) of the words of a label, each once and without the case of ASCII letters.
  private func hashes(of label: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash: UInt64 = 0
    for byte in label.utf8 {
      let isWord =
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      if isWord {
        if hash == 0 { hash = 0xcbf2_9ce4_8422_2325 }
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
      } else if hash != 0 {
        if !hashes.contains(hash) { hashes.append(hash) }
        hash = 0
      }
    }
    if hash != 0, !hashes.contains(hash) { hashes.append(hash) }
    return hashes
  }

  /// Returns the events sorted by first day, or the last where the first is open, by last day and
  /// by place.
  func sorted() -> [TimelineEvent] {
    let keys = events.map { event in
      let (first, last) = (event.earliest?.daysSinceEpoch, event.latest?.daysSinceEpoch)
      return (first ?? last ?? .min, last ?? .max, event.expressions.first ?? 0)
    }
    return events.indices.sorted { keys[$0] < keys[$1] }.map { events[$0] }
  }
}
