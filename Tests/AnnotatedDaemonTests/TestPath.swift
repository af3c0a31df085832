import LinuxSystem

@testable import AnnotatedDaemon

/// A place below the first watched folder.
func place(_ path: String, root: Int = 0) -> TreePath {
  TreePath(root: root, relative: FilePath(path))
}
