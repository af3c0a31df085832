/// One document on its way through a plan.
///
/// Analysers that work here run one after the other, in the order of the plan. Beside them works one
/// at a time of those that work elsewhere: it begins as soon as all is there that it needs, and is
/// waited for only when its layer is needed or nothing else is left to do.
struct PlanRun {
  private let plan: AnalysisPlan
  private let withheld: [LayerName: AnalyserFailure]
  private let willRun: (Int) -> Void

  /// The document, with a deadline that moves by the time that was spent waiting.
  private var document: Document

  /// The layers produced so far.
  private(set) var layers = LayerSet()

  /// How the analysers fared that are done.
  private(set) var runs: [LayerName: AnalyserRun] = [:]

  /// The analysers that work elsewhere and have not begun.
  private var waiting: [RegisteredAnalyser]

  /// The analyser that is at work elsewhere.
  private var underWay: UnderWay?

  private struct UnderWay {
    let manifest: AnalyserManifest
    let pending: PendingLayer

    /// What it took of this thread so far.
    let spent: Duration
  }

  init(
    of plan: AnalysisPlan,
    on document: Document,
    withholding withheld: [LayerName: AnalyserFailure],
    willRun: @escaping (Int) -> Void
  ) {
    self.plan = plan
    self.document = document
    self.withheld = withheld
    self.willRun = willRun
    waiting = plan.waves.joined().filter(\.isElsewhere)
  }

  /// Runs all analysers.
  mutating func run() {
    beginNext()
    for analyser in plan.waves.joined() {
      guard case .here(let analyse) = analyser.work else { continue }
      while !hasInputs(of: analyser.manifest), finishNext() {}
      run(analyser.manifest, analyse)
      if underWay?.pending.isReady() ?? false { finishNext() }
      beginNext()
    }
    while finishNext() {}
  }

  /// Whether all has been tried that an analyser waits for.
  private func hasInputs(of manifest: AnalyserManifest) -> Bool {
    // Most plans have none that work elsewhere, and are in order.
    guard underWay != nil || !waiting.isEmpty else { return true }
    return manifest.needs(of: plan.produced).allSatisfy { runs[$0] != nil }
  }

  // MARK: Here

  private mutating func run(
    _ manifest: AnalyserManifest,
    _ analyse: (Document, LayerSet) throws -> any AnnotationLayer
  ) {
    let start = ContinuousClock.now
    do {
      try admit(manifest)
      note(manifest, .layer(try analyse(document, layers)), after: ContinuousClock.now - start)
    } catch {
      note(manifest, AnalyserRun.Outcome(error), after: ContinuousClock.now - start)
    }
  }

  /// Tells of an analyser that is to run, and throws when it is not to.
  private func admit(_ manifest: AnalyserManifest) throws {
    willRun(place(of: manifest))
    if let failure = withheld[manifest.produces] { throw failure }
    try document.checkDeadline()
  }

  private func place(of manifest: AnalyserManifest) -> Int {
    plan.manifests.firstIndex { $0.produces == manifest.produces } ?? 0
  }

  private mutating func note(
    _ manifest: AnalyserManifest,
    _ outcome: AnalyserRun.Outcome,
    after duration: Duration
  ) {
    if case .layer(let layer) = outcome { layers.insert(layer, as: manifest.produces) }
    runs[manifest.produces] = AnalyserRun(
      manifest: manifest,
      outcome: outcome,
      duration: duration
    )
  }

  // MARK: Elsewhere

  /// Lets the next analyser begin for which all is there, unless one is at work.
  private mutating func beginNext() {
    while underWay == nil, let index = waiting.firstIndex(where: { hasInputs(of: $0.manifest) }) {
      let analyser = waiting.remove(at: index)
      if case .elsewhere(let begin) = analyser.work { self.begin(analyser.manifest, begin) }
    }
  }

  private mutating func begin(
    _ manifest: AnalyserManifest,
    _ begin: (Document, LayerSet) throws -> PendingLayer
  ) {
    let start = ContinuousClock.now
    do {
      try admit(manifest)
      let pending = try begin(document, layers)
      underWay = UnderWay(
        manifest: manifest,
        pending: pending,
        spent: ContinuousClock.now - start
      )
    } catch {
      note(manifest, AnalyserRun.Outcome(error), after: ContinuousClock.now - start)
    }
  }

  /// Waits for the analyser that is at work, or lets the next begin and waits for that.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  private mutating func finishNext() -> Bool {
    beginNext()
    guard let work = underWay.take() else { return false }
    willRun(place(of: work.manifest))
    let start = ContinuousClock.now
    let outcome: AnalyserRun.Outcome
    do {
      outcome = .layer(try work.pending.layer())
    } catch {
      outcome = AnalyserRun.Outcome(error)
    }
    let spent = work.spent + (ContinuousClock.now - start)
    document = document.postponed(by: spent)
    note(work.manifest, outcome, after: spent)
    return true
  }
}

extension AnalyserRun.Outcome {
  /// What comes of an analyser that has thrown an error.
  fileprivate init(_ error: any Error) {
    switch error {
    case let failure as AnalyserFailure: self = .failed(failure)
    case let skip as AnalyserSkip: self = .skipped(reason: skip.reason)
    case is DeadlineExceeded: self = .failed(AnalyserFailure(code: "timeout", message: "\(error)"))
    default: self = .failed(AnalyserFailure(code: "error", message: "\(error)"))
    }
  }
}
