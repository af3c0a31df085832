public import AnnotatedConfiguration
public import AnnotationKit
import AnnotationPipeline
public import PluginHost

/// The analysers that a configuration asks for, those of others included, with their programs
/// running.
public struct AnalyserSetup: Sendable {
  /// The manifests of foreign analysers, usable or not.
  public let catalogue: PluginCatalogue

  /// The programs of those that are used; nothing when none is.
  public let plugins: PluginSupervisor?

  /// All of them in order.
  public let plan: AnalysisPlan

  /// The program whose confined processes run the plan.
  public let worker: WorkerProgram

  /// How long programs may take to introduce themselves before the others go on without them.
  private static let startPatience = Duration.seconds(10)

  /// Reads the manifests and starts the programs that they name.
  ///
  /// - Parameters:
  ///   - configuration: What is asked for.
  ///   - previous: A setup whose programs go on where nothing about them has changed.
  ///   - report: Told of programs what a journal should hold, on any thread.
  /// - Throws: `PlanError` when the analysers cannot be put in order.
  public init(
    _ configuration: Configuration,
    taking previous: AnalyserSetup? = nil,
    report: @escaping @Sendable (PluginEvent) -> Void
  ) throws {
    catalogue = StandardAnalysers.catalogue(for: configuration)
    let manifests = Self.wanted(catalogue.ready, by: configuration)
    var foreign: [ForeignAnalyser] = []
    if manifests.isEmpty {
      plugins = nil
    } else {
      let supervisor = try PluginSupervisor(
        manifests,
        version: Generator.version,
        taking: previous?.plugins,
        report: report
      )
      foreign = supervisor.start(waitingAtMost: Self.startPatience)
      plugins = supervisor
    }
    let connection = plugins ?? PluginLine() as any PluginConnection
    plan = try AnalysisPlan(
      StandardAnalysers.registry(
        for: configuration,
        and: foreign.map { $0.registered(over: connection) { SHA256Digest(of: $0).hex } }
      )
    )
    worker = StandardWorker.program(for: configuration, and: foreign)
  }

  /// The names of the results there can be.
  public var resultNames: [String] { StandardAnalysers.resultNames(and: catalogue) }

  /// The manifests of those that are enabled, and of those that they build upon.
  private static func wanted(
    _ manifests: [PluginManifest],
    by configuration: Configuration
  ) -> [PluginManifest] {
    let idle = PluginLine()
    let kept = StandardAnalysers.registry(
      for: configuration,
      and: manifests.map { manifest in
        ForeignAnalyser(manifest).registered(over: idle) { _ in "" }
      }
    )
    let names = Set(kept.analysers.map(\.manifest.produces))
    return manifests.filter { names.contains($0.id) }
  }
}
