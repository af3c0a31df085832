import AnnotatedConfiguration
import AnnotatedControl
import AnnotationKit
import PluginHost

extension EventLoop {
  /// The analysers, built in and of others, and how they fare.
  var listedAnalysers: [ListedAnalyser] {
    let foreign = Set(setup.catalogue?.ready.map(\.id) ?? [])
    let builtIn = setup.plan.manifests.filter {
      $0.place != .nowhere && !foreign.contains($0.produces)
    }
    let statuses = setup.plugins?.statuses ?? []
    let shown = Set(builtIn.map(\.produces))
    return builtIn.map { ListedAnalyser(builtIn: $0, besides: shown) }
      + (setup.catalogue?.entries ?? []).map { entry in
        ListedAnalyser(entry, statuses.first { $0.manifest == entry.manifest })
      }
  }
}

extension ListedAnalyser {
  /// Describes an analyser that is linked into the daemon, of whose needs only those are of interest
  /// that are listed as well.
  fileprivate init(builtIn manifest: AnalyserManifest, besides shown: Set<LayerName>) {
    self.init(name: manifest.produces.rawValue, state: .builtIn)
    version = manifest.version
    requires = manifest.requires.intersection(shown).map(\.rawValue).sorted()
  }

  /// Describes an analyser that is a program.
  ///
  /// - Parameters:
  ///   - entry: Its manifest.
  ///   - status: How its program fares; nothing when it is not used.
  fileprivate init(_ entry: PluginCatalogue.Entry, _ status: PluginStatus?) {
    self.init(name: entry.manifest?.id.rawValue ?? entry.name, state: .unused)
    manifest = entry.path
    requires = entry.manifest?.requires ?? []
    mediaTypes = entry.manifest?.mediaTypes ?? []
    remarks = entry.diagnostics.map(\.description)
    switch entry.state {
    case .ready: take(status)
    case .broken: state = .broken
    case .masked: state = .masked
    case .disabled(let reason):
      state = .disabled
      lastError = reason
    }
  }

  private mutating func take(_ status: PluginStatus?) {
    guard let status else { return }
    let isFailing = status.identity == .unknown || status.isResting
    state = status.hasChanged ? .changed : isFailing ? .failing : .ready
    version = status.identity.version
    running = status.running
    restarts = status.restarts
    lastError = status.lastError
    medianMicroseconds = status.medianTime.map { Int($0 / .microseconds(1)) }
  }
}
