/// Which watch of the kernel stands for which folder.
struct WatchTree {
  private var folders: [Int32: TreePath] = [:]
  private var watches: [TreePath: Int32] = [:]

  /// The number of watched folders.
  var count: Int { folders.count }

  /// The number of watched folders below one of the roots, with itself.
  func count(below root: Int) -> Int {
    folders.values.count { $0.root == root }
  }

  /// The folder that a watch stands for.
  subscript(_ watch: Int32) -> TreePath? { folders[watch] }

  /// The watch that stands for a folder.
  func watch(of folder: TreePath) -> Int32? { watches[folder] }

  /// Notes that a watch stands for a folder.
  ///
  /// The kernel gives the same watch for the same folder wherever it has been moved, so what was
  /// known of it under another path is forgotten.
  ///
  /// - Returns: The watch that stood for the folder's path before, if it was another folder.
  mutating func insert(_ watch: Int32, for folder: TreePath) -> Int32? {
    if let former = folders[watch], former != folder { watches[former] = nil }
    let displaced = watches[folder].flatMap { $0 == watch ? nil : $0 }
    if let displaced { folders[displaced] = nil }
    folders[watch] = folder
    watches[folder] = watch
    return displaced
  }

  /// Forgets a watch that is no more.
  mutating func remove(_ watch: Int32) {
    guard let folder = folders.removeValue(forKey: watch) else { return }
    if watches[folder] == watch { watches[folder] = nil }
  }

  /// Forgets a folder and all below it.
  ///
  /// - Returns: The watches, which are to be taken back.
  mutating func remove(below folder: TreePath) -> [Int32] {
    let gone = folders.filter { folder.contains($0.value) }.map(\.key)
    for watch in gone { remove(watch) }
    return gone
  }
}
