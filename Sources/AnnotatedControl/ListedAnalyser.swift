/// An analyser, and how it fares.
public struct ListedAnalyser: Codable, Hashable, Sendable {
  /// The name of its result, or that of its manifest when that cannot be read.
  public var name: String

  /// Whether it can be used.
  public var state: State

  /// Its version.
  public var version = ""

  /// The results it requires.
  public var requires: [String] = []

  /// The media types it takes; none for all.
  public var mediaTypes: [String] = []

  /// How many processes of it run.
  public var running = 0

  /// How often a process of it was started after the first.
  public var restarts = 0

  /// What went wrong last, or why it is not used.
  public var lastError: String?

  /// What a person should look at in its manifest.
  public var remarks: [String] = []

  /// The median time of its last answers, in microseconds.
  public var medianMicroseconds: Int?

  /// The manifest, if it is a program.
  public var manifest: String?

  /// Creates an entry of which little is known.
  public init(name: String, state: State) {
    self.name = name
    self.state = state
  }

  /// Whether an analyser can be used.
  public enum State: String, Codable, Hashable, Sendable {
    /// It is linked into the daemon.
    case builtIn = "built-in"

    /// It is a program, and used.
    case ready

    /// It is a program that has never said who it is, or is left alone for a while after failing.
    case failing

    /// It is a program that has become another, so that a reload is due.
    case changed

    /// It is a program that cannot be used, for a reason outside its manifest.
    case disabled

    /// Its manifest has errors.
    case broken

    /// Its manifest was taken away by a link to `/dev/null`.
    case masked

    /// The configuration does not ask for it.
    case unused
  }
}
