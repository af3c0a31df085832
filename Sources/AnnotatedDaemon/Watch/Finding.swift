/// What an event of the kernel says about a place below a watched folder.
enum Finding: Hashable, Sendable {
  /// A document may have changed.
  case document(TreePath, Touch)

  /// A sidecar was changed by somebody else.
  case sidecar(TreePath, Touch)

  /// A folder is there that may not be watched yet.
  case folderCame(TreePath)

  /// A folder's permissions changed, so that it may be read from now on.
  case folderOpened(TreePath)

  /// A folder is there no more.
  case folderWent(TreePath)

  /// The watched folder itself was moved, removed or unmounted.
  case rootWent(TreePath)

  /// Events were lost.
  case eventsLost
}

/// How a file was touched, which decides how long to wait before it is looked at.
enum Touch: Hashable, Sendable {
  /// It was moved into place, and so is finished by definition.
  case finished

  /// Its writer closed it, or its attributes changed.
  case closed

  /// It was made or changed, and may still be open.
  case changed

  /// It is gone.
  case gone
}
