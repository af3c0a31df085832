public import AnnotatedConfiguration
import AnnotationKit
import AnnotationPipeline
import LinuxSystem
public import PluginHost

/// The worker process of the programs that ship: each runs itself, told by its first argument.
public enum StandardWorker {
  /// The first argument of a worker.
  private static let mark = "--worker"

  /// Returns how a worker with the given configuration is started.
  public static func program(for configuration: Configuration) -> WorkerProgram {
    WorkerProgram(
      path: WorkerProgram.itself,
      arguments: [mark] + configuration.differences,
      // A crash is told by the other end; a backtrace would only take its time.
      environment: ["SWIFT_BACKTRACE=enable=no"]
    )
  }

  /// Works as a worker if the program was started as one, and then does not return before there is
  /// no more to do.
  ///
  /// Call it first of all in `main`.
  ///
  /// - Parameter arguments: The program's arguments, without its own name.
  /// - Returns: Whether the program was started as a worker.
  /// - Throws: An error when the process cannot be confined or spoken to.
  public static func runIfAsked(_ arguments: some Collection<String>) throws -> Bool {
    guard arguments.first == mark else { return false }
    let configuration = Configuration(differences: Array(arguments.dropFirst()))
    let annotator = DocumentAnnotator(
      plan: try AnalysisPlan(StandardAnalysers.registry(for: configuration)),
      timeout: configuration.limits.timeout
    )
    try AnnotationWorker.run(annotator, memoryLimit: configuration.limits.memoryMax)
    return true
  }
}
