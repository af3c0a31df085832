import LinuxSystem

/// Knows for each configured folder whether it is there, and what to watch on the way to it.
///
/// While a folder is there, the folders above it only tell of being moved themselves; while it is
/// away, the nearest one that exists tells of whatever comes into it.
struct RootWatch {
  /// A configured folder that came or went.
  enum Change: Hashable {
    case came(Int)
    case went(Int)
  }

  /// The configured paths by number; a number is never used again for another path.
  private(set) var paths: [Int: FilePath] = [:]

  /// Whether something could not be told or watched, so that it is to be looked at another time.
  private(set) var isUnsure = false

  private var ancestors: Set<Int32> = []
  private var next = 0

  /// The numbers in the order of the configuration.
  var numbers: [Int] { paths.keys.sorted() }

  /// Sets the configured paths.
  ///
  /// - Returns: The numbers of those that are no longer configured.
  mutating func configure(_ wanted: [FilePath]) -> [Int] {
    let dropped = paths.filter { !wanted.contains($0.value) }.map(\.key)
    for number in dropped { paths[number] = nil }
    for path in wanted where !paths.values.contains(path) {
      paths[next] = path
      next += 1
    }
    return dropped
  }

  /// Leaves out folders that lie in others that are watched with all below them.
  static func outermost(_ paths: [FilePath], isRecursive: Bool) -> [FilePath] {
    var unique: [FilePath] = []
    for path in paths.map(\.normalised) where !unique.contains(path) { unique.append(path) }
    guard isRecursive else { return unique }
    return unique.filter { path in
      !unique.contains { $0 != path && $0.contains(path) }
    }
  }

  /// Compares the configured folders with what is there.
  mutating func refresh(_ roots: RootTable, _ watch: DirectoryWatch) -> [Change] {
    isUnsure = false
    var changes: [Change] = []
    for (number, path) in paths.sorted(by: { $0.key < $1.key }) {
      do throws(SystemError) {
        if let root = roots[number], try root.isAway() {
          roots[number] = nil
          changes.append(.went(number))
        }
        guard roots[number] == nil else { continue }
        roots[number] = try WatchedRoot(path)
        changes.append(.came(number))
      } catch {
        if error.mayPass { isUnsure = true }
      }
    }
    watchAncestors(roots, watch)
    return changes
  }

  /// Whether a watch is on the way to a configured folder.
  func isAncestor(_ watch: Int32) -> Bool { ancestors.contains(watch) }

  private mutating func watchAncestors(_ roots: RootTable, _ watch: DirectoryWatch) {
    var wanted: Set<Int32> = []
    for (number, path) in paths {
      let isThere = roots[number] != nil
      watchWay(to: path, isThere, watch, &wanted)
      // A link on the way leads through other folders, which may be moved as well.
      if isThere, let real = try? path.resolved(), real != path {
        watchWay(to: real, isThere, watch, &wanted)
      }
    }
    for former in ancestors.subtracting(wanted) { watch.unwatchAncestor(former) }
    ancestors = wanted
  }

  private mutating func watchWay(
    to path: FilePath,
    _ isThere: Bool,
    _ watch: DirectoryWatch,
    _ wanted: inout Set<Int32>
  ) {
    var place = path
    var isFound = isThere
    while place.bytes.count > 1 {
      let ancestor = place.parent
      do throws(SystemError) {
        let folder = try Directory(ancestor)
        // Above the nearest folder that exists, only its own moves matter, and links, which may be
        // turned elsewhere.
        let isLink = (try? folder.signature(of: place.name).kind) == .symbolicLink
        let mask: InotifyMask =
          isFound && !isLink ? Self.moves : Self.moves.union([.created, .movedTo, .attributes])
        wanted.insert(try watch.watchAncestor(folder, for: mask))
        isFound = true
      } catch {
        if error.mayPass { isUnsure = true }
      }
      place = ancestor
    }
  }

  private static let moves: InotifyMask = [.movedSelf, .deletedSelf]
}
