import LinuxSystem

extension Dictionary where Key == TreePath {
  /// The entries, sorted by path.
  var sortedByPath: [(path: TreePath, value: Value)] {
    map { (path: $0.key, value: $0.value) }.sorted {
      $0.path.relative.bytes.lexicographicallyPrecedes($1.path.relative.bytes)
    }
  }
}
