import AnnotatedConfiguration
import PluginHost
import StandardAnalysers

extension Command {
  /// Shows or checks the configuration.
  static let config = Command(
    "config",
    operands: "show|check",
    "show or check the configuration",
    details: """
      show prints every setting that holds and where it came from; check names what is wrong in the \
      configuration files, with file and line, and exits with 78 when something cannot be right.
      """,
    operandKind: .words(["show", "check"])
  ) { invocation in
    let loaded = try invocation.configuration()
    return invocation.word == "show"
      ? list(loaded, on: invocation.terminal) : check(loaded, on: invocation.terminal)
  }

  private static func list(_ loaded: LoadedConfiguration, on terminal: Terminal) -> ExitCode {
    for line in loaded.shown.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: "#", maxSplits: 1)
      guard line.hasPrefix("[") || parts.count == 2 else {
        terminal.line(String(line))
        continue
      }
      if line.hasPrefix("[") {
        terminal.line(terminal.styled(String(line), .bold))
      } else {
        terminal.line(parts[0] + terminal.styled("#\(parts[1])", .dim))
      }
    }
    return .success
  }

  private static func check(_ loaded: LoadedConfiguration, on terminal: Terminal) -> ExitCode {
    var loaded = loaded
    let catalogue = StandardAnalysers.catalogue(for: loaded.configuration)
    loaded.checkEnabled(among: StandardAnalysers.resultNames(and: catalogue))
    let diagnostics = loaded.diagnostics + catalogue.complaints
    for diagnostic in diagnostics {
      let colour: Terminal.Style = diagnostic.severity == .error ? .red : .yellow
      let severity = terminal.styled(diagnostic.severity.rawValue, colour)
      terminal.line("\(diagnostic.origin): \(severity): \(diagnostic.message)")
    }
    if diagnostics.contains(where: { $0.severity == .error }) { return .configuration }
    let files =
      loaded.files.isEmpty ? "no file, all defaults" : loaded.files.joined(separator: ", ")
    let verdict =
      diagnostics.isEmpty
      ? terminal.styled("All is well", .green) : terminal.styled("No errors", .yellow)
    terminal.line("\(verdict) in the configuration (\(files)).")
    return .success
  }
}
