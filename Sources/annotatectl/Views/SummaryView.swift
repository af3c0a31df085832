import AnnotationPipeline

/// A summary as text to read.
struct SummaryView {
  private let summary: Sidecar.Summary
  private let file: SidecarFile
  private let terminal: Terminal
  private let isLong: Bool

  init?(_ file: SidecarFile, _ terminal: Terminal, isLong: Bool) {
    guard let summary = file.sidecar.summary else { return nil }
    self.summary = summary
    self.file = file
    self.terminal = terminal
    self.isLong = isLong
  }

  /// The headline and the sentences.
  var text: String {
    let headline = summary.headline?.printable ?? file.sidecar.name.printable
    let lines = headline.lines(of: terminal.measure).map { terminal.styled($0, .bold) }
    return lines.joined(separator: "\n") + "\n\n" + paragraph
  }

  /// The sentences, as a list when there are several.
  var paragraph: String {
    let sentences = isLong ? summary.sentences : summary.short
    return sentences.map { sentence in
      let lines = file.text(at: sentence.place).printable.lines(of: terminal.measure - 4)
      return "  • " + lines.joined(separator: "\n    ")
    }.joined(separator: "\n")
  }
}
