/// The documents that were skipped lately, with the reason.
struct SkippedList {
  private static let limit = 1_000

  private var reasons: [TreePath: SkipReason] = [:]

  /// The documents, with the reason.
  var listed: [(path: TreePath, reason: SkipReason)] {
    reasons.sortedByPath.map { (path: $0.path, reason: $0.value) }
  }

  /// Notes a document; of very many only some are kept.
  mutating func note(_ path: TreePath, _ reason: SkipReason) {
    guard reasons[path] != nil || reasons.count < Self.limit else { return }
    reasons[path] = reason
  }

  /// Forgets a document.
  mutating func remove(_ path: TreePath) {
    reasons[path] = nil
  }
}
