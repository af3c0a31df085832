import LinuxSystem

/// Documents with several names, by the file they share: the kernel tells of a change under the name
/// only by which it was made.
final class HardLinks: Sendable {
  /// What tells a file from all others.
  fileprivate struct File: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  fileprivate struct State {
    var names: [File: Set<TreePath>] = [:]
    var files: [TreePath: File] = [:]
  }

  /// The most names that are kept; changes under what comes beyond are found by the next scan.
  private static let limit = 100_000

  private let state = Monitor(State())

  /// Notes what file a document's name stands for; nothing when it is gone.
  func note(_ path: TreePath, _ document: FileSignature?) {
    state.withLock { state in
      let present = document.flatMap {
        $0.links > 1 ? File(device: $0.device, inode: $0.inode) : nil
      }
      let former = state.files[path]
      guard former != present else { return }
      if let former { state.remove(path, of: former) }
      guard let present, state.files.count < Self.limit else { return }
      state.files[path] = present
      state.names[present, default: []].insert(path)
    }
  }

  /// Whether a document is one with several names.
  func isKnown(_ path: TreePath) -> Bool {
    state.withLock { $0.files[path] != nil }
  }

  /// The other names of a document that are known.
  func others(of path: TreePath) -> Set<TreePath> {
    state.withLock { state in
      guard let file = state.files[path] else { return [] }
      return (state.names[file] ?? []).subtracting([path])
    }
  }
}

extension HardLinks.State {
  fileprivate mutating func remove(_ path: TreePath, of file: HardLinks.File) {
    files[path] = nil
    names[file]?.remove(path)
    if names[file]?.isEmpty == true { names[file] = nil }
  }
}
