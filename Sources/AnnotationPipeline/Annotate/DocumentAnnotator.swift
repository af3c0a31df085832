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

  /// How long the analysers may take over one document.
  let timeout: Duration?

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
  /// - Parameters:
  ///   - source: The file as it was read.
  ///   - withheld: Analysers that are not run, with the failure to record in their place.
  ///   - willRun: Told of each analyser, by its place in the plan, before it runs or is waited for.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``TextExtraction/UnsupportedMediaType`` when the file is of a type that cannot be
  ///   read.
  public func annotate(
    _ source: SourceDocument,
    withholding withheld: [LayerName: AnalyserFailure] = [:],
    willRun: @escaping (Int) -> Void = { _ in }
  ) throws(UnsupportedMediaType) -> AnnotatedDocument {
    let text = try extractor.extract(source.contents, named: source.file.name)
    let document = Document(
      bytes: text.bytes,
      name: source.file.displayName,
      mediaType: text.mediaType.name,
      dating: source.file.dating,
      deadline: timeout.map { ContinuousClock.now + $0 }
    )
    let result = plan.run(on: document, withholding: withheld, willRun: willRun)
    return AnnotatedDocument(
      sidecar: composer.compose(source: source, text: text, document: document, result: result),
      runs: result.runs.map(RunReport.init)
    )
  }
}
