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
  var text: String { analysers.map(entry).joined(separator: "\n") }

  private func entry(_ analyser: ListedAnalyser) -> String {
    let name = terminal.styled(analyser.name.printable, .bold)
    let facts = [
      analyser.version.isEmpty ? nil : analyser.version.printable,
      analyser.requires.isEmpty
        ? nil : "after \(analyser.requires.joined(separator: ", ").printable)",
      analyser.mediaTypes.isEmpty
        ? nil : "for \(analyser.mediaTypes.joined(separator: ", ").printable)",
      analyser.running > 0 ? "\(analyser.running) running" : nil,
      analyser.restarts > 0 ? Quantity.of(analyser.restarts, "restart") : nil,
      analyser.medianMicroseconds.map { "\(Double($0 / 10) / 100) ms" },
    ]
    let line = facts.compactMap(\.self).joined(separator: ", ")
    let remarks = (analyser.lastError.map { [$0] } ?? []) + analyser.warnings
    let notes = remarks.map { "\n    " + terminal.styled($0.printable, .yellow) }.joined()
    return "\(mark(analyser.state)) \(name)  \(line)\(notes)"
  }

  private func mark(_ state: ListedAnalyser.State) -> String {
    let colour: Terminal.Style =
      switch state {
      case .builtIn, .ready: .green
      case .changed, .masked, .unused: .yellow
      case .disabled, .broken: .red
      }
    let word = state.rawValue
    let padding = String(repeating: " ", count: max(0, 8 - word.count))
    return terminal.styled("● \(word)", colour) + padding
  }
}
