/// An analyser with its type forgotten, so that one in the program and one in a program of its own
/// look alike.
public struct RegisteredAnalyser: Sendable {
  /// What the analyser produces and needs.
  public let manifest: AnalyserManifest

  let work: Work

  /// Where an analyser works.
  enum Work: Sendable {
    /// On the thread that runs the plan.
    case here(@Sendable (Document, LayerSet) throws -> any AnnotationLayer)

    /// Elsewhere, while that thread goes on.
    case elsewhere(@Sendable (Document, LayerSet) throws -> PendingLayer)
  }

  /// Registers an analyser that is linked into the program.
  public init(_ analyser: some Analyser) {
    self.init(
      AnalyserManifest(of: analyser),
      work: .here { try analyser.analyse($0, given: $1) }
    )
  }

  /// Registers an analyser that works elsewhere, such as in a program of its own.
  ///
  /// A plan lets one such analyser at a time work beside those that work here. The time that it is
  /// waited for does not count against the document's, since it is held to a time of its own.
  ///
  /// - Parameters:
  ///   - manifest: What it produces and needs.
  ///   - begin: Lets it begin on a document.
  public init(
    _ manifest: AnalyserManifest,
    begin: @escaping @Sendable (Document, LayerSet) throws -> PendingLayer
  ) {
    self.init(manifest, work: .elsewhere(begin))
  }

  init(_ manifest: AnalyserManifest, work: Work) {
    self.manifest = manifest
    self.work = work
  }

  var isElsewhere: Bool {
    if case .elsewhere = work { true } else { false }
  }
}
