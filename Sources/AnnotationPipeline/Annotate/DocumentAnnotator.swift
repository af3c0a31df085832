public import AnnotationKit
public import TextExtraction

/// The straight line from a file's contents to its sidecar: extract, analyse, compose.
///
/// It reads no file, knows no clock but for its deadline, and gives the same bytes for the same
/// source and plan.
public struct DocumentAnnotator: Sendable {
  /// The analysers.
  public let plan: AnalysisPlan

  /// What decides, besides the document, what stands in a sidecar.
  public let fingerprint: PlanFingerprint

  private let extractor = TextExtractor()
  private let composer: SidecarComposer
  private let timeout: Duration?

  /// Creates an annotator.
  ///
  /// - Parameters:
  ///   - plan: The analysers.
  ///   - timeout: How long the analysers may take over one document.
  public init(plan: AnalysisPlan, timeout: Duration? = nil) {
    self.plan = plan
    self.timeout = timeout
    fingerprint = PlanFingerprint(of: plan)
    composer = SidecarComposer(fingerprint: fingerprint)
  }

  /// Annotates a file.
  ///
  /// - Parameter source: The file as it was read.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``TextExtraction/UnsupportedMediaType`` when the file is of a type that cannot be
  ///   read.
  public func annotate(
    _ source: SourceDocument
  ) throws(UnsupportedMediaType) -> AnnotatedDocument {
    let text = try extractor.extract(source.contents, named: source.name)
    let document = Document(
      bytes: text.bytes,
      name: source.displayName,
      mediaType: text.mediaType.name,
      dating: source.dating,
      deadline: timeout.map { ContinuousClock.now + $0 }
    )
    let result = plan.run(on: document)
    let sidecar = composer.compose(source: source, text: text, document: document, result: result)
    return AnnotatedDocument(sidecar: sidecar, result: result)
  }
}

/// A sidecar, ready to be written, and how the analysers fared.
public struct AnnotatedDocument: Sendable {
  /// The sidecar: compact JSON, without a line end.
  public let sidecar: [UInt8]

  /// How the analysers fared.
  public let result: AnalysisResult

  /// How many things the layers hold, such as `12 events`, in the order of the analysers.
  public var tallies: [LayerTally] {
    result.runs.compactMap { run in
      guard case .layer(let layer) = run.outcome else { return nil }
      return layer.tally
    }
  }

  /// The analysers that failed, with the reason.
  public var failures: [(analyser: LayerName, reason: String)] {
    result.runs.compactMap { run in
      guard case .failed(let failure) = run.outcome else { return nil }
      return (run.manifest.produces, failure.message)
    }
  }
}
