import AnnotationPipeline
import Glibc
import LinuxSystem

/// A walk over folders that finds what has to be reconciled, a few names at a time.
///
/// It holds one folder open and the paths of those to come, however many files there are. Whoever
/// runs it asks for more names as the workers have room.
struct DocumentScan: ~Copyable {
  private let roots: RootTable
  private var pending: [(folder: TreePath, origin: Job.Origin)] = []
  private var listing: DirectoryListing?
  private var current: (folder: TreePath, origin: Job.Origin)?
  private var unread: Set<TreePath> = []

  init(roots: RootTable) {
    self.roots = roots
  }

  /// Whether there is anything left to walk over.
  var isActive: Bool { current != nil || !pending.isEmpty }

  /// Adds a folder and all below it.
  mutating func add(_ folder: TreePath, origin: Job.Origin) {
    guard !pending.contains(where: { $0.folder.contains(folder) && $0.origin == origin }) else {
      return
    }
    pending.removeAll { folder.contains($0.folder) && $0.origin == origin }
    pending.append((folder, origin))
  }

  /// Forgets a folder and all below it.
  mutating func remove(below folder: TreePath) {
    pending.removeAll { folder.contains($0.folder) }
    if let current, folder.contains(current.folder) { close() }
  }

  private mutating func close() {
    listing = nil
    current = nil
  }

  /// Takes the next few names.
  ///
  /// - Parameters:
  ///   - limit: About how many names to look at.
  ///   - rules: Which names matter.
  ///   - policy: Where sidecars lie.
  ///   - isRecursive: Whether folders in a folder are walked over too.
  /// - Returns: The documents, and sidecars whose documents are to be found, with the origin.
  mutating func next(
    _ limit: Int,
    rules: IntakeRules,
    policy: OutputPolicy,
    isRecursive: Bool
  ) -> [Job] {
    var jobs: [Job] = []
    var looked = 0
    while looked < limit, let (folder, origin) = openNext(policy, &jobs) {
      looked += 1
      guard let entry = nextEntry() else {
        close()
        continue
      }
      let place = folder.appending(entry.name)
      if entry.kind == .directory {
        if isRecursive, rules.enters(entry.name) { pending.append((place, origin)) }
      } else if let path = take(entry, at: place, rules) {
        jobs.append(Job(path: path, origin: origin))
      }
    }
    return jobs
  }

  /// What to look at for an entry, if anything.
  private func take(_ entry: DirectoryEntry, at place: TreePath, _ rules: IntakeRules) -> TreePath?
  {
    switch rules.role(of: entry.name) {
    case .document: return entry.kind == .regular ? place : nil
    case .temporary:
      removeStale(entry.name)
      return nil
    case .sidecar: return isOrphan(entry.name) ? place : nil
    case .ignored: return nil
    }
  }

  /// Whether a sidecar's document is missing, as far as its name tells.
  private func isOrphan(_ name: [UInt8]) -> Bool {
    guard let document = SidecarName.document(for: name) else { return true }
    do throws(SystemError) {
      return try listing?.directory.signature(of: document).kind != .regular
    } catch {
      return error.code == ENOENT
    }
  }

  /// Removes what a program that ended in the middle of a write left behind.
  private func removeStale(_ name: [UInt8]) {
    try? listing?.directory.removeUnlessInUse(name)
  }

  /// The folder that is open, or else the next that can be opened.
  private mutating func openNext(
    _ policy: OutputPolicy,
    _ jobs: inout [Job]
  ) -> (folder: TreePath, origin: Job.Origin)? {
    while current == nil, let next = pending.popLast() {
      guard let root = roots[next.folder.root] else { continue }
      addApartSidecars(of: next.folder, root, policy, next.origin, &jobs)
      do throws(SystemError) {
        listing = try DirectoryListing(root.directory(next.folder.relative))
        current = next
      } catch {
        if error.mayPass { unread.insert(next.folder) }
      }
    }
    return current
  }

  /// The next name in the folder that is open.
  private mutating func nextEntry() -> DirectoryEntry? {
    do throws(SystemError) {
      return try listing?.next()
    } catch {
      if error.mayPass, let current { unread.insert(current.folder) }
      return nil
    }
  }

  /// Takes the folders that could not be read to their ends, though they may be another time.
  mutating func takeUnread() -> Set<TreePath> {
    defer { unread = [] }
    return unread
  }

  /// Finds sidecars that lie apart from a folder and whose documents may have gone.
  private mutating func addApartSidecars(
    of folder: TreePath,
    _ root: WatchedRoot,
    _ policy: OutputPolicy,
    _ origin: Job.Origin,
    _ jobs: inout [Job]
  ) {
    guard policy.placement != .beside else { return }
    guard let entries = try? policy.sidecarEntries(of: folder, below: root) else { return }
    for entry in entries {
      if entry.kind == .directory, case .under = policy.placement {
        // A folder that is there is walked over anyway; here matters one that went.
        let place = folder.appending(entry.name)
        let isGone = (try? root.directory(place.relative).descriptor.rawValue) == nil
        if isGone { pending.append((place, origin)) }
      } else if SidecarName.isSidecar(entry.name) {
        jobs.append(Job(path: folder.appending(entry.name), origin: origin))
      }
    }
  }
}
