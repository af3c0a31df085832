import LinuxSystem

/// Says what the kernel's events mean.
///
/// Events are hints: each says no more than "look there", and nothing is lost when one is
/// misunderstood but time. The two halves of a move are not paired, except to know the moves by
/// which sidecars take their names, which need no look.
struct EventInterpreter {
  private let rules: IntakeRules
  private var ownMove: UInt32?

  init(rules: IntakeRules) {
    self.rules = rules
  }

  /// Interprets an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - folder: The watched folder it is about, if known.
  /// - Returns: What it means for us, if anything.
  mutating func interpret(_ event: InotifyEvent, in folder: TreePath?) -> Finding? {
    if event.mask.contains(.overflow) { return .eventsLost }
    guard let folder else { return nil }
    guard !event.name.isEmpty else { return aboutItself(event.mask, folder) }
    let place = folder.appending(event.name)
    if event.mask.contains(.isDirectory) { return aboutFolder(event, place) }
    guard let touch = Touch(event.mask) else { return nil }
    switch rules.role(of: event.name) {
    case .document: return .document(place, touch)
    case .sidecar: return isOwnMove(event) ? nil : .sidecar(place, touch)
    case .temporary:
      if event.mask.contains(.movedFrom) { ownMove = event.cookie }
      return nil
    case .ignored: return nil
    }
  }

  private mutating func isOwnMove(_ event: InotifyEvent) -> Bool {
    guard event.mask.contains(.movedTo), event.cookie == ownMove else { return false }
    ownMove = nil
    return true
  }

  private func aboutItself(_ mask: InotifyMask, _ folder: TreePath) -> Finding? {
    let isRoot = folder.relative.bytes.isEmpty
    let went: InotifyMask = [.movedSelf, .deletedSelf, .unmounted]
    if !mask.isDisjoint(with: went) { return isRoot ? .rootWent(folder) : nil }
    return mask.contains(.attributes) ? .folderOpened(folder) : nil
  }

  private func aboutFolder(_ event: InotifyEvent, _ place: TreePath) -> Finding? {
    guard rules.enters(event.name) else { return nil }
    if !event.mask.isDisjoint(with: [.created, .movedTo]) { return .folderCame(place) }
    // A change of attributes is told by the folder's own watch too, if it has one.
    if event.mask.contains(.attributes) { return .folderOpened(place) }
    return event.mask.isDisjoint(with: [.deleted, .movedFrom]) ? nil : .folderWent(place)
  }
}

extension Touch {
  /// Reads how a file was touched from an event; nothing when it was not.
  init?(_ mask: InotifyMask) {
    if mask.contains(.movedTo) {
      self = .finished
    } else if !mask.isDisjoint(with: [.closedAfterWriting, .attributes]) {
      self = .closed
    } else if !mask.isDisjoint(with: [.created, .modified]) {
      self = .changed
    } else if !mask.isDisjoint(with: [.deleted, .movedFrom]) {
      self = .gone
    } else {
      return nil
    }
  }
}
