import AnnotationPipeline
import Glibc
import LinuxSystem

/// Makes sidecar and document agree, whatever may have happened to either.
///
/// Every event, every entry of a scan and every retry ends here. It looks at what is there now, does
/// what is needed and no more, and doing it twice does nothing the second time. It is called by many
/// threads, for different documents.
struct Reconciler: Sendable {
  let roots: RootTable
  let index: SignatureIndex
  let links: HardLinks
  let sync: DirectorySync
  let annotators: AnnotationPool
  let fingerprint: PlanFingerprint
  let policy: OutputPolicy

  /// Documents with more bytes than this are done one at a time.
  static let largeSize = 4 << 20

  /// Reconciles a document, or finds the document of a sidecar.
  ///
  /// - Parameters:
  ///   - job: The place to look at.
  ///   - mayBeLarge: Whether a very large document may be taken now.
  /// - Returns: What came of it.
  func reconcile(_ job: Job, mayBeLarge: Bool) -> Outcome {
    guard let root = roots[job.path.root] else { return .rootAway }
    do throws(Failure) {
      if let name = documentName(of: job.path) {
        return .sidecar(of: job.path.parent.appending(name))
      }
      let folder = try Self.catching { () throws(SystemError) in
        try root.directory(job.path.parent.relative)
      }
      if SidecarName.isSidecar(job.path.name) { return try document(of: job.path, in: folder) }
      return try Reconciliation(job: job, mayBeLarge: mayBeLarge, with: self).run(in: folder)
    } catch {
      return outcome(of: error, for: job.path)
    }
  }

  /// The name of a sidecar's document, as far as the sidecar's own name tells.
  private func documentName(of place: TreePath) -> [UInt8]? {
    SidecarName.isSidecar(place.name) ? SidecarName.document(for: place.name) : nil
  }

  /// A folder that went took its documents along, and their sidecars unless those lie apart.
  private func outcome(of failure: Failure, for place: TreePath) -> Outcome {
    // The folder for the sidecar goes with that of the document.
    if case .unplaced(let error) = failure, error.code == ENOENT, error.call.hasSuffix("at") {
      return .changed
    }
    guard case .system(let error) = failure, [ENOENT, ENOTDIR, ELOOP].contains(error.code),
      error.call.hasSuffix("at")
    else { return .failed(failure) }
    // What went in the middle of the work may have come elsewhere, or come again.
    guard error.call == "openat" else { return .changed }
    forget(place)
    if !policy.keepsOrphans { SidecarKeeper(of: place, policy: policy).removeApart() }
    return .gone
  }

  /// Forgets a document that is there no more.
  func forget(_ place: TreePath) {
    index[place] = nil
    links.note(place, nil)
  }

  /// Turns a failed call into a failure.
  static func catching<Value: ~Copyable>(
    _ body: () throws(SystemError) -> Value
  ) throws(Failure) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(error)
    }
  }

  /// Finds the document of a sidecar, whose name had to be cut, by what it says of itself.
  private func document(
    of place: TreePath,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    let found = try Self.catching { () throws(SystemError) -> FoundSidecar in
      let sidecars = try policy.placement.directory(
        for: folder,
        at: policy.place(of: place.parent),
        makesFolders: false
      )
      return try FoundSidecar(named: place.name, in: sidecars)
    }
    guard case .sidecar(let head, _, _) = found,
      SidecarName.name(for: head.name) == place.name
    else { return .lostSidecar(in: place.parent) }
    return .sidecar(of: place.parent.appending(head.name))
  }
}
