import AnnotationKit
import AnnotationPipeline
import LinuxSystem
import PluginHost
import StandardAnalysers

/// A plug-in program in a plan of its own, with the built-in analysers that it builds upon.
struct Rehearsal {
  let program: PluginRehearsal
  let identity: PluginIdentity
  let id: LayerName

  private let plan: AnalysisPlan

  /// Starts the program and asks it who it is.
  ///
  /// - Throws: `PluginFailure` when it does not say, `SystemError` when it cannot be started.
  init(
    _ manifest: PluginManifest,
    trace: @escaping @Sendable (PluginTraffic) -> Void = { _ in }
  ) throws {
    program = try PluginRehearsal(manifest, trace: trace)
    identity = try program.introduce(as: Generator.version)
    id = manifest.id
    let foreign = ForeignAnalyser(manifest, identity: identity)
    let registered = foreign.registered(over: program, tries: 1) { SHA256Digest(of: $0).hex }
    plan = try AnalysisPlan(
      StandardAnalysers.registry(and: [registered]).keeping(Set([id] + manifest.inputs))
    )
  }

  /// What the program makes of a document.
  func outcome(on document: Document) -> AnalyserRun.Outcome? {
    plan.run(on: document).run(of: id)?.outcome
  }
}
