import AnnotationPipeline

/// Keywords as a table with bars.
struct KeywordsView {
  private let keywords: [Sidecar.Keyword]
  private let terminal: Terminal
  private let title: String

  /// The length of the longest bar, in columns.
  private static let barWidth = 10

  init?(_ sidecar: Sidecar, _ terminal: Terminal) {
    guard let keywords = sidecar.keywords else { return nil }
    self.keywords = keywords
    self.terminal = terminal
    title = (sidecar.title ?? sidecar.name).printable
  }

  /// The title and the table.
  var text: String {
    let head = terminal.styled(title.cut(to: terminal.width), .bold)
    let count = terminal.styled(Quantity.of(keywords.count, "keyword"), .dim)
    return "\(head)\n\(count)\n\n\(table)"
  }

  private var table: String {
    guard !keywords.isEmpty else { return "  No keywords." }
    let width = min(keywords.map { $0.phrase.printable.columns }.max() ?? 0, 44)
    return keywords.map { row($0, width: width) }.joined(separator: "\n")
  }

  private func row(_ keyword: Sidecar.Keyword, width: Int) -> String {
    let phrase = keyword.phrase.printable.cut(to: width).filled(to: width)
    let count = "×\(keyword.count)"
    let variants = keyword.variants.map(\.printable).joined(separator: ", ")
    let bar = terminal.styled(Self.bar(keyword.score), .cyan)
    let row = "  \(bar) \(terminal.styled(phrase, .bold))  "
    return variants.isEmpty
      ? row + count : row + count.filled(to: 5) + terminal.styled(variants, .dim)
  }

  /// A bar for a score from 0 to 1, to an eighth of a column.
  private static func bar(_ score: Double) -> String {
    let eighths = Int((min(max(score, 0), 1) * Double(barWidth * 8)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return bar.filled(to: barWidth)
  }
}
