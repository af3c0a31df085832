import AnnotationPipeline
import LinuxSystem

extension OutputPolicy {
  /// Lists what lies where the sidecars of a folder's documents go.
  ///
  /// Sidecars under another folder are found even when the documents' own folder has gone.
  func sidecarEntries(
    of folder: TreePath,
    below root: WatchedRoot
  ) throws(SystemError) -> [DirectoryEntry] {
    try sidecarFolder(of: folder, below: root).entries()
  }

  /// Opens the folder where the sidecars of a folder's documents go, if it is there.
  func sidecarFolder(
    of folder: TreePath,
    below root: WatchedRoot
  ) throws(SystemError) -> Directory {
    if case .under(let base) = placement {
      return try Directory(base).directory(at: place(of: folder).components)
    }
    let documents = try root.directory(folder.relative)
    return try placement.directory(for: documents, at: folder.relative, makesFolders: false)
  }
}
