/// What a daemon needs to know of an analyser before it runs one.
public struct AnalyserManifest: Hashable, Sendable {
  /// The layer the analyser produces.
  public let produces: LayerName

  /// Where the layer stands in a sidecar.
  public let place: SidecarPlace

  /// The layers it reads.
  public let requires: Set<LayerName>

  /// The version of the analyser, recorded with everything it produces.
  public let version: String

  /// The settings that differ from their defaults.
  public let settings: [String: String]

  /// Creates a manifest.
  public init(
    produces: LayerName,
    place: SidecarPlace = .results,
    requires: Set<LayerName> = [],
    version: String,
    settings: [String: String] = [:]
  ) {
    self.produces = produces
    self.place = place
    self.requires = requires
    self.version = version
    self.settings = settings
  }

  /// Creates the manifest of an analyser that is linked into the program.
  public init<A: Analyser>(of analyser: A) {
    self.init(
      produces: A.Layer.name,
      place: A.Layer.place,
      requires: Set(A.requirements.map { $0.name }),
      version: A.version,
      settings: analyser.settings
    )
  }
}
