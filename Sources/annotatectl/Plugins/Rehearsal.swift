import AnnotationKit
import AnnotationPipeline
import LinuxSystem
import PluginHost
import StandardAnalysers

/// A plug-in program in a plan of its own, with the built-in analysers that it builds upon.
struct Rehearsal {
  let program: PluginRehearsal

  private let id: LayerName
  private let plan: AnalysisPlan
  private let cancellingPlan: AnalysisPlan

  /// Starts the program and asks it who it is.
  ///
  /// - Throws: `PluginFailure` when it does not say, `SystemError` when it cannot be started.
  init(
    _ manifest: PluginManifest,
    trace: @escaping @Sendable (PluginTraffic) -> Void = { _ in }
  ) throws {
    program = try PluginRehearsal(manifest, trace: trace)
    id = manifest.id
    let identity = try program.introduce(as: Generator.version)
    let foreign = ForeignAnalyser(manifest, identity: identity)
    plan = try Self.plan(for: foreign, after: manifest.inputs, over: program)
    let canceller = Canceller(program: program)
    cancellingPlan = try Self.plan(for: foreign, after: manifest.inputs, over: canceller)
  }

  private static func plan(
    for foreign: ForeignAnalyser,
    after inputs: [LayerName],
    over connection: some PluginConnection
  ) throws -> AnalysisPlan {
    let registered = foreign.registered(over: connection, tries: 1) { SHA256Digest(of: $0).hex }
    let wanted = Set([foreign.id] + inputs)
    return try AnalysisPlan(StandardAnalysers.registry(and: [registered]).keeping(wanted))
  }

  /// What the program makes of a document.
  func outcome(on document: Document) -> AnalyserRun.Outcome? {
    plan.run(on: document).run(of: id)?.outcome
  }

  /// Asks the program about a document and at once takes that back.
  ///
  /// - Returns: Why there was no answer, if there was none.
  func failureToCancel(on document: Document) -> AnalyserFailure? {
    guard case .failed(let failure) = cancellingPlan.run(on: document).run(of: id)?.outcome,
      failure.message != Canceller.done.message
    else { return nil }
    return failure
  }
}
