/// How the daemon is doing.
public struct DaemonStatus: Codable, Hashable, Sendable {
  /// The version of the program.
  public var version = ""

  /// The process.
  public var pid = 0

  /// One line for a person, as `systemctl status` shows it.
  public var line = ""

  /// The watched folders.
  public var folders: [FolderStatus] = []

  /// How many sidecars were written since the start.
  public var annotated = 0

  /// How many documents have a sidecar that goes with them and with the present analysers.
  public var fresh = 0

  /// How many documents were skipped since the start.
  public var skipped = 0

  /// How many documents have the results of analysers that have changed since.
  public var stale = 0

  /// How many documents have failed and still do.
  public var failed = 0

  /// How many documents have a sidecar that lacks a result, as an analyser failed.
  public var incomplete = 0

  /// How many documents wait for a worker.
  public var waiting = 0

  /// How many documents are in work.
  public var running = 0

  /// How many files have changed and are not at rest yet.
  public var settling = 0

  /// Whether all documents are being compared with their sidecars.
  public var isScanning = false

  /// How often the kernel lost events, each of which was made good by a scan.
  public var overflows = 0

  /// How long the daemon has run, in seconds.
  public var uptime = 0

  /// Creates a status of which nothing is known.
  public init() {}
}

/// How a watched folder is doing.
public struct FolderStatus: Codable, Hashable, Sendable {
  /// Its path for display, escaped for one line of a terminal.
  public let path: String

  /// Whether it is there.
  public let isPresent: Bool

  /// Whether it is looked at now and then, as the kernel does not tell of all changes in it.
  public let isPolled: Bool

  /// How many folders in it, with itself, are watched.
  public let watched: Int

  /// How many folders in it could not be watched, and are looked at now and then.
  public let unwatched: Int

  /// Creates a status.
  public init(path: String, isPresent: Bool, isPolled: Bool, watched: Int, unwatched: Int) {
    self.path = path
    self.isPresent = isPresent
    self.isPolled = isPolled
    self.watched = watched
    self.unwatched = unwatched
  }
}
