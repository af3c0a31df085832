import LinuxSystem

/// The watched folders by number, as the workers find them.
///
/// A folder that is away has its number still, and gets it again when it is back.
final class RootTable: Sendable {
  private let roots = Monitor<[Int: WatchedRoot]>([:])

  /// The folder of a number, if it is there.
  subscript(_ number: Int) -> WatchedRoot? {
    get { roots.withLock { $0[number] } }
    set { roots.withLock { $0[number] = newValue } }
  }

  /// The path of a place for display or for the journal.
  func path(of place: TreePath) -> FilePath {
    self[place.root]?.path.appending(place.relative.bytes) ?? place.relative
  }
}
