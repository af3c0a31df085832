public import AnnotatedConfiguration
public import AnnotationKit
public import PluginHost

/// What the daemon runs by: read at the start, and again at each reload.
public struct DaemonSetup: Sendable {
  /// The settings.
  public let configuration: Configuration

  /// What was wrong with the settings.
  public let diagnostics: [Diagnostic]

  /// The analysers.
  public let plan: AnalysisPlan

  /// The program whose processes annotate; without one, the daemon's own does.
  public let worker: WorkerProgram?

  /// The programs of foreign analysers, if there are any.
  public let plugins: PluginSupervisor?

  /// The manifests of foreign analysers, usable or not.
  public let catalogue: PluginCatalogue?

  /// Creates a setup.
  public init(
    configuration: Configuration,
    diagnostics: [Diagnostic],
    plan: AnalysisPlan,
    worker: WorkerProgram?,
    plugins: PluginSupervisor? = nil,
    catalogue: PluginCatalogue? = nil
  ) {
    self.configuration = configuration
    self.diagnostics = diagnostics
    self.plan = plan
    self.worker = worker
    self.plugins = plugins
    self.catalogue = catalogue
  }
}
