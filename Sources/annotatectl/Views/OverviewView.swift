import AnnotationPipeline

/// All that was found in a document, on a page or so.
struct OverviewView {
  private let file: SidecarFile
  private let terminal: Terminal

  /// How many events and keywords are shown before the rest is only counted.
  private static let mostEvents = 16
  private static let mostKeywords = 12

  init(_ file: SidecarFile, _ terminal: Terminal) {
    self.file = file
    self.terminal = terminal
  }

  private var sidecar: Sidecar { file.sidecar }

  /// The page.
  var text: String {
    let others = sidecar.resultNames.compactMap { foreign($0) }
    let parts = [head, summary, timeline, keywords] + others + [troubles]
    return parts.compactMap(\.self).joined(separator: "\n\n")
  }

  private var head: String {
    let name = sidecar.name.printable
    let title = sidecar.title?.printable ?? sidecar.summary?.headline?.printable ?? name
    let facts = [
      name, sidecar.mediaType.printable, Quantity.bytes(sidecar.bytes),
      "\(Quantity.count(sidecar.characters)) characters", sidecar.language?.printable,
    ]
    let line = facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    return title.lines(of: terminal.measure).map { terminal.styled($0, .bold) }
      .joined(separator: "\n") + "\n\(terminal.styled(line, .dim))"
  }

  private var summary: String? {
    guard let view = SummaryView(file, terminal, isLong: false) else { return nil }
    return section("Summary", view.paragraph)
  }

  private var timeline: String? {
    guard let view = TimelineView(sidecar, terminal, most: Self.mostEvents) else { return nil }
    let rest = (sidecar.events?.count ?? 0) - Self.mostEvents
    let more = rest > 0 ? "\n  " + terminal.styled("… and \(rest) more", .dim) : ""
    return section("Timeline", view.chart + more)
  }

  private var keywords: String? {
    guard let keywords = sidecar.keywords, !keywords.isEmpty else { return nil }
    let phrases = keywords.prefix(Self.mostKeywords).map { keyword in
      keyword.phrase.printable.split(separator: " ").joined(separator: "\u{A0}")
    }
    let lines = phrases.joined(separator: " · ").lines(of: terminal.measure - 2)
    return section("Keywords", lines.map { "  \($0)" }.joined(separator: "\n"))
  }

  /// The result of an analyser of somebody else.
  private func foreign(_ name: String) -> String? {
    guard !Self.builtIn.contains(name), let data = sidecar.result(name)?.data else { return nil }
    return section(name.printable, ForeignView(data, terminal).text)
  }

  private static let builtIn: Set = ["timeline", "keywords", "summary"]

  private var troubles: String? {
    let lines = sidecar.resultNames.compactMap { name in
      sidecar.result(name)?.reason.map { "  \(name.printable): \($0.printable)" }
    }
    return lines.isEmpty ? nil : section("Not found", lines.joined(separator: "\n"))
  }

  private func section(_ title: String, _ body: String) -> String {
    "\(terminal.styled(title, .cyan))\n\(body)"
  }
}
