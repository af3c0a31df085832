import AnnotatedConfiguration
import AnnotationKit
import StandardAnalysers

/// The analysers that a configuration asks for.
enum ConfiguredPlan {
  /// Puts the analysers in order.
  ///
  /// - Throws: ``CommandFailure`` when the configuration names a result that none makes.
  static func plan(_ configuration: Configuration) throws(CommandFailure) -> AnalysisPlan {
    if let enabled = configuration.analysers.enabled { try check(enabled) }
    do {
      return try AnalysisPlan(StandardAnalysers.registry(for: configuration))
    } catch {
      throw CommandFailure(.configuration, "\(error)")
    }
  }

  /// The names of the results there can be.
  static var resultNames: [String] {
    StandardAnalysers.registry().analysers.map(\.manifest).filter { $0.place == .results }
      .map(\.produces.rawValue)
  }

  private static func check(_ names: [String]) throws(CommandFailure) {
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
