import AnnotatedControl

/// The analysers of a daemon, for a person.
struct PluginsView {
  private let analysers: [ListedAnalyser]
  private let terminal: Terminal

  init(_ analysers: [ListedAnalyser], _ terminal: Terminal) {
    self.analysers = analysers
    self.terminal = terminal
  }

  /// The list.
  var text: String {
    let names = analysers.map { $0.name.printable.columns }.max() ?? 0
    let versions = analysers.map { $0.version.printable.columns }.max() ?? 0
    return analysers.map { entry($0, names: names, versions: versions) }.joined(separator: "\n")
  }

  private func entry(_ analyser: ListedAnalyser, names: Int, versions: Int) -> String {
    let name = analyser.name.printable
    let version = analyser.version.printable
    let facts = facts(analyser)
    let isLast = version.isEmpty && facts.isEmpty
    let head = terminal.styled(isLast ? name : name.filled(to: names), .bold)
    let tail = facts.isEmpty ? version : "\(version.filled(to: versions))  \(facts)"
    let line = "\(mark(analyser.state)) \(head)" + (tail.isEmpty ? "" : "  \(tail)")
    let remarks = (analyser.lastError.map { [$0] } ?? []) + analyser.remarks
    let notes = remarks.flatMap { lines($0.printable) }
    return ([line] + notes.map { "    " + terminal.styled($0, .yellow) })
      .joined(separator: "\n")
  }

  /// A remark for the width of a terminal; for a pipe it stays on one line, to be searched for.
  private func lines(_ remark: String) -> [String] {
    terminal.columns == nil ? [remark] : remark.lines(of: terminal.measure - 4)
  }

  private func facts(_ analyser: ListedAnalyser) -> String {
    let facts = [
      analyser.requires.isEmpty
        ? nil : "needs \(analyser.requires.joined(separator: ", ").printable)",
      analyser.mediaTypes.isEmpty
        ? nil : "for \(analyser.mediaTypes.joined(separator: ", ").printable)",
      analyser.running > 0 ? "\(analyser.running) running" : nil,
      analyser.restarts > 0 ? Quantity.of(analyser.restarts, "restart") : nil,
      analyser.medianMicroseconds.map { "\(Double($0 / 10) / 100) ms" },
    ]
    return facts.compactMap(\.self).joined(separator: ", ")
  }

  private func mark(_ state: ListedAnalyser.State) -> String {
    let colour: Terminal.Style =
      switch state {
      case .builtIn, .ready: .green
      case .changed, .failing, .masked, .unused: .yellow
      case .disabled, .broken: .red
      }
    let word = state.rawValue
    let padding = String(repeating: " ", count: max(0, 8 - word.count))
    return terminal.styled("● \(word)", colour) + padding
  }
}
