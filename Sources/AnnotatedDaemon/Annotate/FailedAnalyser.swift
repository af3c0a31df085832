/// An analyser that failed on a document.
struct FailedAnalyser: Hashable, Sendable {
  let analyser: String
  let reason: String
}
