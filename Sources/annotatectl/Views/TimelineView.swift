import AnnotationPipeline

/// A timeline as a chart: when, where on the axis of the whole, what.
struct TimelineView {
  private let events: [Sidecar.Event]
  private let shown: [Sidecar.Event]
  private let undated: [Sidecar.Event]
  private let terminal: Terminal
  private let title: String

  /// Reads a timeline.
  ///
  /// - Parameters:
  ///   - sidecar: The sidecar.
  ///   - terminal: Where it is shown.
  ///   - most: How many events to show at most.
  init?(_ sidecar: Sidecar, _ terminal: Terminal, most: Int = .max) {
    guard let events = sidecar.events else { return nil }
    self.events = events
    self.terminal = terminal
    shown = Array(events.prefix(most))
    undated = sidecar.undatedEvents
    title = (sidecar.title ?? sidecar.name).printable
  }

  /// The title, the chart and what has no place on it.
  var text: String {
    let head = terminal.styled(title.cut(to: terminal.width), .bold)
    let count = terminal.styled(Quantity.of(events.count, "event"), .dim)
    let rest = undated.filter { !$0.label.isEmpty }.map { "  \($0.label.printable)" }
    let lines = rest.map { $0.cut(to: terminal.columns ?? .max) }.joined(separator: "\n")
    let undated = rest.isEmpty ? "" : "\n\n\(terminal.styled("Undated", .cyan))\n\(lines)"
    return "\(head)\n\(count)\n\n\(chart)\(undated)"
  }

  /// The chart alone.
  var chart: String {
    guard !shown.isEmpty else { return "  No dated events." }
    let dates = shown.map { DatePhrase($0.edtf ?? "").description.printable }
    let dateWidth = min(dates.map(\.columns).max() ?? 0, 32)
    let axis = TimelineAxis(events, width: axisWidth(besides: dateWidth))
    return zip(shown, dates).map { event, date in
      let label = event.label.printable
      let start = "  \(terminal.styled(date.cut(to: dateWidth).filled(to: dateWidth), .bold))  "
      let bar = axis.map { terminal.styled($0.bar(event), .cyan) + "  " } ?? ""
      let used = dateWidth + 4 + (axis.map { $0.width + 2 } ?? 0)
      let width = terminal.columns.map { max($0 - used, 16) } ?? .max
      return start + bar + label.cut(to: width)
    }.joined(separator: "\n")
  }

  /// The axis takes what labels can spare.
  private func axisWidth(besides dateWidth: Int) -> Int {
    min(24, terminal.width - dateWidth - 48)
  }
}
