import AnnotatedConfiguration
import AnnotationKit
import PluginHost
import StandardAnalysers

/// The analysers that a configuration asks for.
enum ConfiguredPlan {
  /// Starts the programs of foreign analysers and puts all in order.
  ///
  /// - Throws: ``CommandFailure`` when the configuration names a result that none makes.
  static func setup(
    _ configuration: Configuration,
    on terminal: Terminal
  ) throws(CommandFailure) -> AnalyserSetup {
    do {
      let setup = try AnalyserSetup(configuration) { tell($0, on: terminal) }
      if let enabled = configuration.analysers.enabled {
        try check(enabled, among: setup.resultNames)
      }
      return setup
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.configuration, "\(error)")
    }
  }

  /// Passes on what programs say that matters.
  private static func tell(_ event: PluginEvent, on terminal: Terminal) {
    guard case .said(let analyser, _, let priority, let line) = event, priority <= 4 else { return }
    terminal.complain("\(analyser): \(line.printable)")
  }

  private static func check(
    _ names: [String],
    among resultNames: [String]
  ) throws(CommandFailure) {
    guard let unknown = names.first(where: { !resultNames.contains($0) }) else { return }
    let nearest = unknown.nearest(among: resultNames)
    let known = resultNames.joined(separator: ", ")
    throw CommandFailure(
      .configuration,
      "Enable= names '\(unknown)', which no analyser makes",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "there are \(known)"
    )
  }
}
