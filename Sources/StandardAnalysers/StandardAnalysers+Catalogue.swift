public import AnnotatedConfiguration
import AnnotationKit
public import PluginHost

extension StandardAnalysers {
  /// Reads the manifests of the analysers of others, without starting a program.
  public static func catalogue(for configuration: Configuration) -> PluginCatalogue {
    PluginCatalogue(
      in: configuration.paths.analyserDirectories,
      besides: registry().analysers.map(\.manifest)
    )
  }

  /// The names of the results that there can be with the analysers of others.
  public static func resultNames(and catalogue: PluginCatalogue) -> [String] {
    let builtIn = registry().analysers.map(\.manifest).filter { $0.place == .results }
    return builtIn.map(\.produces.rawValue) + catalogue.ready.map(\.id.rawValue)
  }
}
