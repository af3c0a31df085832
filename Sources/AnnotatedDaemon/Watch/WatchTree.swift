import LinuxSystem

/// Which watch of the kernel stands for which folder.
///
/// Folders know those in them, so that one that goes is forgotten in time proportional to what goes.
struct WatchTree {
  private var folders: [Int32: TreePath] = [:]
  private var watches: [TreePath: Int32] = [:]

  /// The folders in a folder that are watched, or have watched ones below them.
  private var children: [TreePath: Set<TreePath>] = [:]

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
    if let former = folders[watch], former != folder { remove(watch) }
    let displaced = watches[folder].flatMap { $0 == watch ? nil : $0 }
    if let displaced { folders[displaced] = nil }
    folders[watch] = folder
    watches[folder] = watch
    link(folder)
    return displaced
  }

  /// Forgets a watch that is no more.
  mutating func remove(_ watch: Int32) {
    guard let folder = folders.removeValue(forKey: watch), watches[folder] == watch else { return }
    watches[folder] = nil
    unlink(folder)
  }

  /// Forgets a folder and all below it.
  ///
  /// - Returns: The watches, which are to be taken back.
  mutating func remove(below folder: TreePath) -> [Int32] {
    var gone: [Int32] = []
    var pending = [folder]
    while let next = pending.popLast() {
      pending += children[next] ?? []
      if let watch = watches[next] { gone.append(watch) }
    }
    for watch in gone { remove(watch) }
    return gone
  }

  /// Makes a folder known to those above it.
  private mutating func link(_ folder: TreePath) {
    var child = folder
    while !child.relative.bytes.isEmpty {
      let parent = child.parent
      guard children[parent, default: []].insert(child).inserted else { return }
      child = parent
    }
  }

  /// Lets the folders above forget a folder, unless there are watched ones below it.
  private mutating func unlink(_ folder: TreePath) {
    var child = folder
    while !child.relative.bytes.isEmpty, watches[child] == nil, children[child] == nil {
      let parent = child.parent
      children[parent]?.remove(child)
      if children[parent]?.isEmpty == true { children[parent] = nil }
      child = parent
    }
  }
}
