import AnnotationPipeline

/// The axis of a timeline in columns of a terminal.
struct TimelineAxis {
  /// How many columns it has.
  let width: Int

  private let start: Double
  private let end: Double

  /// Spans the axis over all events; nothing when that tells nothing or there is no room.
  init?(_ events: [Sidecar.Event], width: Int) {
    let ends = events.flatMap { [$0.earliest, $0.latest] }.compactMap { $0.flatMap(Self.year) }
    guard width >= 8, events.count > 1, let start = ends.min(), let end = ends.max(), end > start
    else { return nil }
    self.width = width
    self.start = start
    self.end = end
  }

  /// The stretch of the axis that an event takes, with arrows where it is open.
  func bar(_ event: Sidecar.Event) -> String {
    let first = event.earliest.flatMap(Self.year).map(column) ?? 0
    let last = max(first, event.latest.flatMap(Self.year).map(column) ?? width - 1)
    var columns = Array(repeating: "·", count: width)
    if first == last {
      columns[first] = "●"
    } else {
      for column in first...last { columns[column] = "━" }
      columns[first] = event.earliest == nil ? "◀" : "┣"
      columns[last] = event.latest == nil ? "▶" : "┫"
    }
    return columns.joined()
  }

  private func column(_ year: Double) -> Int {
    let place = (year - start) / (end - start) * Double(width - 1)
    return min(max(Int(place.rounded()), 0), width - 1)
  }

  /// The year of a day such as `1945-08-15` or `-0043-03-15`, with the part of it that has passed.
  private static func year(_ day: String) -> Double? {
    let isNegative = day.hasPrefix("-")
    let parts = day.split(separator: "-").map { Double($0) }
    guard let first = parts.first, let year = first, year < 1e9 else { return nil }
    let month = parts.count > 1 ? parts[1] ?? 1 : 1
    let dayOfMonth = parts.count > 2 ? parts[2] ?? 1 : 1
    return (isNegative ? -year : year) + (month - 1) / 12 + (dayOfMonth - 1) / 372
  }
}
