import AnnotationPipeline
import Glibc
import LinuxSystem

/// Finds, writes and removes the sidecar of one document, wherever sidecars go.
struct SidecarKeeper {
  /// The sidecar's name.
  let name: [UInt8]

  private let document: TreePath
  private let policy: OutputPolicy

  init(of document: TreePath, policy: OutputPolicy) {
    self.document = document
    self.policy = policy
    name = SidecarName.name(for: document.name)
  }

  /// Opens the folder that holds the sidecar.
  private func directory(
    for folder: borrowing Directory,
    makesFolders: Bool = false
  ) throws(Failure) -> Directory {
    do throws(SystemError) {
      return try policy.placement.directory(
        for: folder,
        at: policy.place(of: document.parent),
        makesFolders: makesFolders
      )
    } catch {
      throw .unplaced(error)
    }
  }

  /// The signature of what bears the sidecar's name, if anything does.
  func signature(in folder: borrowing Directory) -> FileSignature? {
    try? directory(for: folder).signature(of: name)
  }

  /// Who may read and write what bears the sidecar's name.
  func access(in folder: borrowing Directory) -> FileAccess? {
    try? directory(for: folder).file(name).access()
  }

  /// Looks at what bears the sidecar's name.
  func find(in folder: borrowing Directory) throws(Failure) -> FoundSidecar {
    do throws(Failure) {
      let directory = try directory(for: folder)
      return try Reconciler.catching { () throws(SystemError) in
        try FoundSidecar(named: name, in: directory)
      }
    } catch  where error.systemError?.code == ENOENT {
      return .absent
    }
  }

  /// Writes the sidecar unless the document has changed meanwhile.
  ///
  /// - Parameters:
  ///   - json: The sidecar.
  ///   - access: Who may read and write the document.
  ///   - folder: The document's folder.
  ///   - sync: Who waits for the disk.
  ///   - mayDescribe: Whether the sidecar still suits the document in its present state.
  /// - Returns: The sidecar's signature once it is on the disk; nothing when the document changed.
  /// - Throws: ``Failure``; the sidecar that was there is there still.
  func write(
    _ json: [UInt8],
    _ access: FileAccess,
    in folder: borrowing Directory,
    _ sync: DirectorySync,
    ifStill mayDescribe: (FileSignature) -> Bool
  ) throws(Failure) -> FileSignature? {
    let directory = try directory(for: folder, makesFolders: true)
    do throws(SystemError) {
      let outcome = try AtomicReplacement(like: access).write(
        json,
        as: name,
        in: directory,
        syncsDirectory: false,
        ifStill: { (try? folder.signature(of: document.name)).map(mayDescribe) ?? false }
      )
      guard outcome == .replaced else { return nil }
      try sync.sync(directory)
      return try directory.signature(of: name)
    } catch  where error.code == ENOENT {
      // Somebody took away what was being written, or the folder; the document may be there still.
      throw .unplaced(error)
    } catch {
      throw .system(error)
    }
  }

  /// Removes the sidecar of a document whose folder has gone, if it lies apart from there.
  func removeApart() {
    guard case .under(let base) = policy.placement,
      let directory = try? Directory(base).directory(
        at: policy.place(of: document.parent).components
      ),
      case .sidecar(let head, _, _) = try? FoundSidecar(named: name, in: directory),
      head.name == document.name
    else { return }
    try? directory.remove(name)
  }

  /// Removes the sidecar if it is one, and that of this document.
  func remove(in folder: borrowing Directory) throws(Failure) {
    guard case .sidecar(let head, _, _) = try find(in: folder), head.name == document.name else {
      return
    }
    let directory = try directory(for: folder)
    do throws(SystemError) {
      try directory.remove(name)
    } catch  where error.code == ENOENT {
      return
    } catch {
      throw .system(error)
    }
  }
}
