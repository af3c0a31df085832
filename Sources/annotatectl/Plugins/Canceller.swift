import AnnotationKit
import PluginHost

/// A connection that takes each request back as soon as it was made.
struct Canceller: PluginConnection {
  let program: PluginRehearsal

  /// What an analyser is told in place of the answer, of which nothing is expected.
  static let done = PluginFailure(.document, "it answered a request that was taken back")

  func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    try program.askAndCancel(request)
    throw Self.done
  }
}
