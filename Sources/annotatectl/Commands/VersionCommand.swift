import AnnotationKit
import AnnotationPipeline
import StandardAnalysers

extension Command {
  /// Says which version this is.
  static let version = Command(
    "version",
    "say which version this is, and of which analysers",
    details: "Prints the version of the program and those of its analysers."
  ) { invocation in
    invocation.terminal.line("annotatectl \(Generator.version)")
    for manifest in StandardAnalysers.registry().analysers.map(\.manifest)
    where manifest.place == .results {
      invocation.terminal.line("  \(manifest.produces) \(manifest.version)")
    }
    return .success
  }
}
