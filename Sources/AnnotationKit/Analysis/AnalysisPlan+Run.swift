extension AnalysisPlan {
  /// Runs every analyser on a document, on the calling thread save those that work elsewhere.
  ///
  /// An analyser whose requirement failed fails as well and says so; the others carry on.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - withheld: Analysers that are not run, with the failure to record in their place.
  ///   - willRun: Told of each analyser, by its place in ``manifests``, before it runs; and again of
  ///     one that works elsewhere, before its layer is waited for.
  /// - Returns: What each analyser produced, or why it did not.
  public func run(
    on document: Document,
    withholding withheld: [LayerName: AnalyserFailure] = [:],
    willRun: @escaping (Int) -> Void = { _ in }
  ) -> AnalysisResult {
    var run = PlanRun(of: self, on: document, withholding: withheld, willRun: willRun)
    run.run()
    return AnalysisResult(
      layers: run.layers,
      runs: manifests.compactMap { run.runs[$0.produces] }
    )
  }
}

/// What came of analysing a document.
public struct AnalysisResult: Sendable {
  /// The layers produced.
  public let layers: LayerSet

  /// How each analyser fared, in the order they were registered.
  public let runs: [AnalyserRun]

  /// How the analyser of the named layer fared.
  public func run(of name: LayerName) -> AnalyserRun? {
    runs.first { $0.manifest.produces == name }
  }
}

/// How one analyser fared on one document.
public struct AnalyserRun: Sendable {
  /// The analyser.
  public let manifest: AnalyserManifest

  /// What it produced, or why it did not.
  public let outcome: Outcome

  /// How long it took.
  public let duration: Duration

  /// What an analyser produced, or why it did not.
  public enum Outcome: Sendable {
    /// A layer.
    case layer(any AnnotationLayer)

    /// Nothing, since the document is not for this analyser.
    case skipped(reason: String)

    /// Nothing, since it went wrong.
    case failed(AnalyserFailure)
  }
}

/// Why an analyser gave nothing; one that knows its failures well may throw it.
public struct AnalyserFailure: Error, Hashable, Sendable {
  /// One word for programs.
  public let code: String

  /// What happened, for a person, in at most a thousand characters: much of it may come from a
  /// program or a document that would rather fill the memory.
  public let message: String

  /// How often it was tried.
  public let attempts: Int

  private static let longestMessage = 1_000

  /// Creates a failure.
  public init(code: String, message: String, attempts: Int = 1) {
    self.code = code
    let beginning = message.unicodeScalars.prefix(Self.longestMessage)
    self.message =
      beginning.endIndex == message.endIndex ? message : String(beginning.dropLast()) + "…"
    self.attempts = attempts
  }
}
