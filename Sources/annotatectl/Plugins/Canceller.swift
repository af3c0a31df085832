import AnnotationKit
import PluginHost

/// A connection that takes each request back as soon as it was made.
struct Canceller: PluginConnection {
  private let program: PluginRehearsal

  init(_ program: PluginRehearsal) {
    self.program = program
  }

  /// Lets an analyser ask about a long text and takes that back.
  ///
  /// - Throws: `AnalyserFailure` when the program does not answer.
  func cancel(by analyser: ForeignAnalyser) throws {
    let text = String(repeating: "\(ConformanceText.ordinary)\n", count: 2_000)
    let registered = analyser.withoutRequirements.registered(over: self, tries: 1) { _ in "" }
    let plan = try AnalysisPlan(AnalyserRegistry(registered))
    guard case .failed(let failure) = plan.run(on: Document(text: text)).runs.first?.outcome,
      failure.message != Self.done
    else { return }
    throw failure
  }

  private static let done = "it answered"

  func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    try program.askAndCancel(request)
    throw PluginFailure(.document, Self.done)
  }
}
