/// An analyser with its type forgotten, so that one in the program and one in a program of its own
/// look alike.
public struct RegisteredAnalyser: Sendable {
  /// What the analyser produces and needs.
  public let manifest: AnalyserManifest

  let run: @Sendable (Document, LayerSet) throws -> any AnnotationLayer

  /// Registers an analyser that is linked into the program.
  public init(_ analyser: some Analyser) {
    manifest = AnalyserManifest(of: analyser)
    run = { try analyser.analyse($0, given: $1) }
  }

  /// Registers an analyser reached by other means, such as a plug-in program.
  public init(
    _ manifest: AnalyserManifest,
    run: @escaping @Sendable (Document, LayerSet) throws -> any AnnotationLayer
  ) {
    self.manifest = manifest
    self.run = run
  }
}
