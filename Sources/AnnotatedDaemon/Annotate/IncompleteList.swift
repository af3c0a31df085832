/// The documents on which an analyser failed, with the reasons; their sidecars have the other results.
struct IncompleteList {
  /// The most documents that are listed; their sidecars tell of all.
  private static let limit = 10_000

  private var failures: [TreePath: [FailedAnalyser]] = [:]

  /// The number of documents.
  var count: Int { failures.count }

  /// The documents, with the reasons, sorted by path.
  var listed: [(path: TreePath, failures: [FailedAnalyser])] {
    failures.sortedByPath.map { (path: $0.path, failures: $0.value) }
  }

  /// Notes which analysers failed on a document; none takes it off the list.
  mutating func note(_ path: TreePath, _ failed: [FailedAnalyser]) {
    guard !failed.isEmpty else { return remove(path) }
    guard failures[path] != nil || failures.count < Self.limit else { return }
    failures[path] = failed
  }

  /// Takes a document off the list.
  mutating func remove(_ path: TreePath) {
    failures[path] = nil
  }

  /// Takes all documents off the list that lie below a folder.
  mutating func remove(below folder: TreePath) {
    guard !failures.isEmpty else { return }
    failures = failures.filter { !folder.contains($0.key) }
  }

  /// Takes all documents off the list.
  mutating func removeAll() {
    failures = [:]
  }
}
