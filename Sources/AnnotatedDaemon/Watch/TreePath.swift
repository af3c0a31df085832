import LinuxSystem

/// A place below one of the watched folders.
struct TreePath: Hashable, Sendable {
  /// The number of the watched folder.
  let root: Int

  /// The path from there; empty for the watched folder itself.
  let relative: FilePath

  init(root: Int, relative: FilePath = FilePath([UInt8]())) {
    self.root = root
    self.relative = relative
  }

  /// The last name.
  var name: [UInt8] { relative.name }

  /// The folder it is in.
  var parent: TreePath { TreePath(root: root, relative: relative.parent) }

  /// Returns the place of a name in this folder.
  func appending(_ name: [UInt8]) -> TreePath {
    TreePath(root: root, relative: relative.appending(name))
  }

  /// Whether the other place is this one or lies below it.
  func contains(_ other: TreePath) -> Bool {
    root == other.root && (relative.bytes.isEmpty || relative.contains(other.relative))
  }
}
