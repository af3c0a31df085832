import PluginHost

/// An analyser that failed on a document.
struct FailedAnalyser: Hashable, Sendable {
  let analyser: String
  let reason: String

  /// Whether it could not be had for now, which says nothing about the document.
  let isAway: Bool

  init(_ analyser: String, code: String, reason: String) {
    self.analyser = analyser
    self.reason = reason
    isAway = PluginFailure.Code(rawValue: code)?.isOutage ?? false
  }
}
