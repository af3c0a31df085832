public import AnnotationKit

/// A sidecar, ready to be written, and how the analysers fared.
public struct AnnotatedDocument: Sendable {
  /// The sidecar: compact JSON, without a line end.
  public let sidecar: [UInt8]

  /// How each analyser fared, in the order of the plan.
  public let runs: [RunReport]

  /// How many things the layers hold, such as `12 events`, in the order of the plan.
  public var tallies: [LayerTally] { runs.compactMap(\.tally) }

  /// The analysers that made a layer.
  public var results: [LayerName] { runs.filter(\.hasLayer).map(\.analyser) }

  /// The analysers that failed, with the reason.
  public var failures: [(analyser: LayerName, failure: AnalyserFailure)] {
    runs.compactMap { run in run.failure.map { (run.analyser, $0) } }
  }
}

/// How one analyser fared on one document, in numbers.
public struct RunReport: Hashable, Sendable {
  /// The name of the layer it makes.
  public let analyser: LayerName

  /// How many things the layer holds, if it is one that is counted.
  public let tally: LayerTally?

  /// Whether it made a layer.
  public let hasLayer: Bool

  /// Why there is no layer, if it failed.
  public let failure: AnalyserFailure?

  /// How long it took.
  public let duration: Duration
}

extension RunReport {
  init(_ run: AnalyserRun) {
    analyser = run.manifest.produces
    duration = run.duration
    switch run.outcome {
    case .layer(let layer):
      (tally, hasLayer, failure) = (layer.tally, true, nil)
    case .skipped:
      (tally, hasLayer, failure) = (nil, false, nil)
    case .failed(let reason):
      (tally, hasLayer, failure) = (nil, false, reason)
    }
  }
}
