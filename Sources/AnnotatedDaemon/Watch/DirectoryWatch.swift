import Glibc
import LinuxSystem

/// The kernel's watches on all folders below the watched ones.
///
/// A folder is watched before it is listed, so that nothing that comes between can be missed.
/// Folders that cannot be watched, as the user may have no more watches, are remembered; whoever
/// runs the watch looks at them now and then.
struct DirectoryWatch {
  /// The kernel's queue; none while the user may have no more of them.
  private var inotify: Inotify?
  private let roots: RootTable
  private(set) var tree = WatchTree()

  /// The folders that should be watched and are not.
  private(set) var unwatched: Set<TreePath> = []

  /// The folders that were closed to us, which tells no event that they come but that they open.
  private var closed: Set<TreePath> = []

  /// Whether events could not be read, and so are lost.
  private var hasLostEvents = false

  /// What went wrong when watching folders.
  struct Trouble {
    var usedUp = false
    var unreadable: [(TreePath, SystemError)] = []
  }

  init(roots: RootTable) {
    self.roots = roots
    inotify = try? Inotify()
  }

  /// Whether the kernel tells of anything.
  var hasKernelQueue: Bool { inotify != nil }

  /// The setting of the kernel that bounds what is missing.
  var sysctl: String {
    inotify == nil ? "fs.inotify.max_user_instances=1024" : "fs.inotify.max_user_watches=1048576"
  }

  private static let noQueue = SystemError(call: "inotify_init1", code: EMFILE)

  /// Makes the poller wait for events.
  func addEvents(to poller: inout Poller) {
    if let inotify { poller.add(inotify.descriptor, for: .readable) }
  }

  /// Reads events, each with the folder it is about, if known.
  ///
  /// A watch that is no more is forgotten after its last event.
  mutating func events() -> [(event: InotifyEvent, folder: TreePath?)] {
    guard let inotify else { return [] }
    do throws(SystemError) {
      return try inotify.events().map { event in
        let folder = tree[event.watch]
        if event.mask.contains(.ignored) { tree.remove(event.watch) }
        return (event, folder)
      }
    } catch {
      hasLostEvents = true
      return []
    }
  }

  /// Tells once whether events could not be read.
  mutating func takeLoss() -> Bool {
    defer { hasLostEvents = false }
    return hasLostEvents
  }

  /// Watches a folder and, if asked to, all below it.
  mutating func watch(_ folder: TreePath, isRecursive: Bool, rules: IntakeRules) -> Trouble {
    var trouble = Trouble()
    var pending = [folder]
    while let folder = pending.popLast() {
      do throws(SystemError) {
        guard let root = roots[folder.root] else { continue }
        closed.remove(folder)
        let directory = try root.directory(folder.relative)
        watch(directory, as: folder, &trouble)
        guard isRecursive else { continue }
        pending += try directory.entries()
          .filter { $0.kind == .directory && rules.enters($0.name) }
          .map { folder.appending($0.name) }
      } catch {
        // What is gone by now was no loss; its parent tells when it comes again.
        if error.code != ENOENT, error.code != ENOTDIR, error.code != ELOOP {
          trouble.unreadable.append((folder, error))
          if error.mayPass { unwatched.insert(folder) } else { closed.insert(folder) }
        }
      }
    }
    return trouble
  }

  private mutating func watch(
    _ directory: borrowing Directory,
    as folder: TreePath,
    _ trouble: inout Trouble
  ) {
    do throws(SystemError) {
      guard let inotify else { throw Self.noQueue }
      let watch = try inotify.watch(directory, for: .contents)
      if let displaced = tree.insert(watch, for: folder) { inotify.unwatch(displaced) }
      unwatched.remove(folder)
    } catch {
      unwatched.insert(folder)
      trouble.usedUp = true
    }
  }

  /// Stops watching a folder and all below it.
  mutating func forget(below folder: TreePath) {
    for watch in tree.remove(below: folder) { inotify?.unwatch(watch) }
    unwatched = unwatched.filter { !folder.contains($0) }
    closed = closed.filter { !folder.contains($0) }
  }

  /// Whether a folder, or one below it, is one that could not be seen whole.
  func isIncomplete(_ folder: TreePath) -> Bool {
    tree.watch(of: folder) == nil || closed.contains { folder.contains($0) }
  }

  /// Tries again to watch what could not be watched.
  ///
  /// - Returns: Whether everything is watched now.
  mutating func recover(isRecursive: Bool, rules: IntakeRules) -> Bool {
    if inotify == nil { inotify = try? Inotify() }
    guard inotify != nil else { return false }
    for folder in unwatched {
      // What is gone needs no watch; it is noted again if it cannot be had now either.
      unwatched.remove(folder)
      guard !watch(folder, isRecursive: isRecursive, rules: rules).usedUp else { return false }
    }
    return unwatched.isEmpty
  }

  /// Notes folders that could not be read, to be watched and looked at another time.
  mutating func noteUnread(_ folders: Set<TreePath>) {
    unwatched.formUnion(folders)
  }

  // MARK: The way to the watched folders

  /// Watches a folder on the way to a watched one, to learn when that comes or goes.
  ///
  /// - Returns: The watch.
  /// - Throws: ``LinuxSystem/SystemError`` when there are no watches left.
  func watchAncestor(
    _ directory: borrowing Directory,
    for mask: InotifyMask
  ) throws(SystemError) -> Int32 {
    guard let inotify else { throw Self.noQueue }
    return try inotify.watch(directory, for: mask)
  }

  /// Stops watching a folder on the way, unless it is one of the watched.
  func unwatchAncestor(_ watch: Int32) {
    if tree[watch] == nil { inotify?.unwatch(watch) }
  }
}
