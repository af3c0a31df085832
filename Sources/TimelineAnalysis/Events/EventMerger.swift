import AnnotationKit

/// Collects events, and makes one of several mentions of the same thing on the same date.
struct EventMerger {
  private var events: [TimelineEvent] = []
  private var byDate: [String: [Int]] = [:]

  /// How many events of the same date are compared; more are taken for different ones.
  private static let compared = 16

  /// Adds an event, or joins it to one of the same date that is told in the same sentence or in
  /// the same words.
  mutating func add(_ event: TimelineEvent) {
    for index in byDate[event.edtf, default: []].suffix(Self.compared)
    where isSame(events[index], event) {
      events[index].expressions += event.expressions
      return
    }
    byDate[event.edtf, default: []].append(events.count)
    events.append(event)
  }

  private func isSame(_ known: TimelineEvent, _ event: TimelineEvent) -> Bool {
    if known.sentence == event.sentence { return true }
    let left = words(known.label)
    let right = words(event.label)
    let shared = left.intersection(right).count
    return shared * 10 >= max(left.count, right.count) * 7
  }

  private func words(_ label: String) -> Set<Substring> {
    Set(label.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 })
  }

  /// Returns the events sorted by first day, last day and place; what is open comes first.
  func sorted() -> [TimelineEvent] {
    events.sorted { left, right in
      let first = (left.earliest?.daysSinceEpoch ?? .min, right.earliest?.daysSinceEpoch ?? .min)
      if first.0 != first.1 { return first.0 < first.1 }
      let last = (left.latest?.daysSinceEpoch ?? .max, right.latest?.daysSinceEpoch ?? .max)
      if last.0 != last.1 { return last.0 < last.1 }
      return (left.expressions.first ?? 0) < (right.expressions.first ?? 0)
    }
  }
}
