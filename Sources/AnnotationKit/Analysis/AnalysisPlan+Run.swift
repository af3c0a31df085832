extension AnalysisPlan {
  /// Runs every analyser on a document, one after the other, on the calling thread.
  ///
  /// An analyser whose requirement failed fails as well and says so; the others carry on.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - withheld: Analysers that are not run, with the failure to record in their place.
  ///   - willRun: Told of each analyser, by its place in ``manifests``, before it runs.
  /// - Returns: What each analyser produced, or why it did not.
  public func run(
    on document: Document,
    withholding withheld: [LayerName: AnalyserFailure] = [:],
    willRun: (Int) -> Void = { _ in }
  ) -> AnalysisResult {
    var result = AnalysisResult()
    var runs: [LayerName: AnalyserRun] = [:]
    var document = document
    for analyser in waves.joined() {
      let name = analyser.manifest.produces
      willRun(manifests.firstIndex { $0.produces == name } ?? 0)
      let start = ContinuousClock.now
      let outcome =
        withheld[name].map(AnalyserRun.Outcome.failed)
        ?? Self.outcome(of: analyser, on: document, given: result.layers)
      let duration = ContinuousClock.now - start
      if analyser.manifest.keepsOwnTime { document = document.postponed(by: duration) }
      if case .layer(let layer) = outcome {
        result.layers.insert(layer, as: name)
      }
      runs[name] = AnalyserRun(
        manifest: analyser.manifest,
        outcome: outcome,
        duration: duration
      )
    }
    result.runs = manifests.compactMap { runs[$0.produces] }
    return result
  }

  private static func outcome(
    of analyser: RegisteredAnalyser,
    on document: Document,
    given layers: LayerSet
  ) -> AnalyserRun.Outcome {
    do {
      try document.checkDeadline()
      return .layer(try analyser.run(document, layers))
    } catch let failure as AnalyserFailure {
      return .failed(failure)
    } catch let skip as AnalyserSkip {
      return .skipped(reason: skip.reason)
    } catch is DeadlineExceeded {
      return .failed(AnalyserFailure(code: "timeout", message: "\(DeadlineExceeded())"))
    } catch {
      return .failed(AnalyserFailure(code: "error", message: "\(error)"))
    }
  }
}

/// What came of analysing a document.
public struct AnalysisResult: Sendable {
  /// The layers produced.
  public fileprivate(set) var layers = LayerSet()

  /// How each analyser fared, in the order they were registered.
  public fileprivate(set) var runs: [AnalyserRun] = []

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

  /// What happened, for a person.
  public let message: String

  /// How often it was tried.
  public let attempts: Int

  /// Creates a failure.
  public init(code: String, message: String, attempts: Int = 1) {
    self.code = code
    self.message = message
    self.attempts = attempts
  }
}
