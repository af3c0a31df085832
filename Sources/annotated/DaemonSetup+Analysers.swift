import AnnotatedConfiguration
import AnnotatedDaemon
import PluginHost
import StandardAnalysers

extension DaemonSetup {
  /// Puts together what the daemon runs by.
  init(_ loaded: LoadedConfiguration, _ analysers: AnalyserSetup) {
    self.init(
      configuration: loaded.configuration,
      diagnostics: loaded.diagnostics + analysers.catalogue.complaints,
      plan: analysers.plan,
      worker: analysers.worker,
      plugins: analysers.plugins,
      catalogue: analysers.catalogue
    )
  }
}
