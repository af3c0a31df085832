internal import CLinux
internal import Glibc

/// Kinds of events in a watched directory.
public struct InotifyMask: OptionSet, Hashable, Sendable {
  /// The bits as the kernel has them.
  public let rawValue: UInt32

  /// Creates a mask from the kernel's bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A name appeared that was made here or linked here.
  public static let created = InotifyMask(rawValue: UInt32(IN_CREATE))

  /// A name went.
  public static let deleted = InotifyMask(rawValue: UInt32(IN_DELETE))

  /// A file's content changed.
  public static let modified = InotifyMask(rawValue: UInt32(IN_MODIFY))

  /// A file that was open for writing was closed.
  public static let closedAfterWriting = InotifyMask(rawValue: UInt32(IN_CLOSE_WRITE))

  /// Permissions, owner or times changed.
  public static let attributes = InotifyMask(rawValue: UInt32(IN_ATTRIB))

  /// A name was moved away.
  public static let movedFrom = InotifyMask(rawValue: UInt32(IN_MOVED_FROM))

  /// A name was moved here.
  public static let movedTo = InotifyMask(rawValue: UInt32(IN_MOVED_TO))

  /// The watched directory itself was moved.
  public static let movedSelf = InotifyMask(rawValue: UInt32(IN_MOVE_SELF))

  /// The watched directory itself was deleted.
  public static let deletedSelf = InotifyMask(rawValue: UInt32(IN_DELETE_SELF))

  /// Reported: the event is about a directory.
  public static let isDirectory = InotifyMask(rawValue: UInt32(IN_ISDIR))

  /// Reported: the watch is no more.
  public static let ignored = InotifyMask(rawValue: UInt32(IN_IGNORED))

  /// Reported: the file system was unmounted.
  public static let unmounted = InotifyMask(rawValue: UInt32(IN_UNMOUNT))

  /// Reported: events were lost.
  public static let overflow = InotifyMask(rawValue: UInt32(IN_Q_OVERFLOW))

  /// All that can happen to files and directories in a directory, and to itself.
  public static let contents: InotifyMask = [
    .created, .deleted, .modified, .closedAfterWriting, .attributes, .movedFrom, .movedTo,
    .movedSelf, .deletedSelf,
  ]
}
