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
  ///
  /// - Parameters:
  ///   - configuration: What the worker goes by.
  ///   - foreign: The analysers whose programs it asks by way of the process that starts it.
  /// - Returns: The program.
  public static func program(
    for configuration: Configuration,
    and foreign: [ForeignAnalyser] = []
  ) -> WorkerProgram {
    WorkerProgram(
      path: WorkerProgram.itself,
      arguments: [mark] + configuration.differences + foreign.map(\.argument),
      // A crash is told by the other end; a backtrace would only take its time.
      environment: ["SWIFT_BACKTRACE=enable=no"]
    )
  }

  /// Works as a worker if the program was started as one, and then does not return before there is
  /// no more to do; or becomes a plug-in program if it was started for that.
  ///
  /// Call it first of all in `main`.
  ///
  /// - Parameter arguments: The program's arguments, without its own name.
  /// - Returns: Whether the program was started as a worker.
  /// - Throws: An error when the process cannot be confined or spoken to.
  public static func runIfAsked(_ arguments: some Collection<String>) throws -> Bool {
    PluginLauncher.runIfAsked(arguments)
    guard arguments.first == mark else { return false }
    let words = Array(arguments.dropFirst())
    let configuration = Configuration(differences: words)
    let line = PluginLine()
    let foreign = words.compactMap { ForeignAnalyser(argument: $0) }
      .map { $0.registered(over: line) { SHA256Digest(of: $0).hex } }
    let annotator = DocumentAnnotator(
      plan: try AnalysisPlan(StandardAnalysers.registry(for: configuration, and: foreign)),
      timeout: configuration.limits.timeout
    )
    try AnnotationWorker.run(
      annotator,
      reachingProgramsBy: line,
      memoryLimit: configuration.limits.memoryMax
    )
    return true
  }
}
