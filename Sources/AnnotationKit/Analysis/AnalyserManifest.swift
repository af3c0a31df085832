/// What a daemon needs to know of an analyser before it runs one.
public struct AnalyserManifest: Hashable, Sendable {
  /// The layer the analyser produces.
  public let produces: LayerName

  /// Where the layer stands in a sidecar.
  public let place: SidecarPlace

  /// The layers it reads.
  public let requires: Set<LayerName>

  /// The layers it reads where there are any, and so runs after.
  public let after: Set<LayerName>

  /// The version of the analyser, recorded with everything it produces.
  public let version: String

  /// What besides the version decides what it produces, such as the name of a model.
  public let fingerprint: String?

  /// The settings that differ from their defaults.
  public let settings: [String: String]

  /// Creates a manifest.
  public init(
    produces: LayerName,
    place: SidecarPlace = .results,
    requires: Set<LayerName> = [],
    after: Set<LayerName> = [],
    version: String,
    fingerprint: String? = nil,
    settings: [String: String] = [:]
  ) {
    self.produces = produces
    self.place = place
    self.requires = requires
    self.after = after
    self.version = version
    self.fingerprint = fingerprint
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
