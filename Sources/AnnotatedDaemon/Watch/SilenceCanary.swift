/// Finds out which watched folders the kernel says nothing of, though their file systems are of a kind
/// that should tell.
///
/// When everything is compared without any cause, and documents turn out to have changed that no
/// event was about, their folder cannot be relied upon and has to be looked at now and then.
struct SilenceCanary {
  /// How many changes must have gone untold.
  static let limit = 3

  /// The watched folders, by number, that are known to keep silent.
  private(set) var silent: Set<Int> = []

  private var isListening = false
  private var untold: Set<TreePath> = []
  private var counts: [Int: Int] = [:]

  /// Begins to listen: all that had been told of is done, and everything is compared now.
  mutating func begin() {
    isListening = true
  }

  /// Gives up listening, as something happened by which documents come without an event each.
  mutating func giveUp() {
    isListening = false
    untold = []
  }

  /// Notes a change that the comparison has found.
  mutating func noteFound(_ path: TreePath) {
    if isListening, !silent.contains(path.root) { untold.insert(path) }
  }

  /// Notes that the kernel has told of a place, if late.
  mutating func noteTold(_ path: TreePath) {
    untold.remove(path)
  }

  /// Ends the listening and counts what went untold.
  ///
  /// - Returns: The folders that are known to keep silent from now on.
  mutating func end() -> Set<Int> {
    for path in untold { counts[path.root, default: 0] += 1 }
    giveUp()
    let found = Set(counts.filter { $0.value >= Self.limit }.keys).subtracting(silent)
    silent.formUnion(found)
    return found
  }

  /// Forgets what is known of a folder, as another may be in its place.
  mutating func forget(_ root: Int) {
    silent.remove(root)
    counts[root] = nil
  }
}
