public import AnnotationKit

/// What a manifest says of an analyser that is a program.
public struct PluginManifest: Hashable, Sendable {
  /// The name of the file, without `.conf`.
  public let name: String

  /// The absolute path of the file.
  public let path: String

  /// The name of the layer it makes, such as `com.example.sentiment`.
  public internal(set) var id: LayerName = ""

  /// What it does, in a line.
  public internal(set) var summary = ""

  /// The program and its arguments.
  public internal(set) var command: [String] = []

  /// How the program is spoken to.
  public internal(set) var mode = Mode.worker

  /// The layers without which it is not run.
  public internal(set) var requires: [String] = []

  /// The layers it gets where there are any.
  public internal(set) var after: [String] = []

  /// Patterns of the media types it takes; none for all.
  public internal(set) var mediaTypes: [String] = []

  /// The languages it takes, such as `en`; none for all.
  public internal(set) var languages: [String] = []

  /// The version of a program that is not asked for one.
  public internal(set) var version = "1"

  /// What a program that is not asked counts in.
  public internal(set) var offsets = OffsetUnit.codepoint

  /// The author's own settings, which the program is told.
  public internal(set) var settings: [String: String] = [:]

  /// What it may use.
  public internal(set) var limits = Limits()

  /// What confines it.
  public internal(set) var confinement = Confinement()

  /// The layers that it gets.
  public var inputs: [LayerName] { (requires + after).map { LayerName($0) } }

  init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// How a program is spoken to.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// It runs on and answers one line with another.
    case worker

    /// It is started for each document, reads the text and prints one JSON object.
    case oneshot
  }

  /// The section `[Limits]`.
  public struct Limits: Hashable, Sendable {
    /// How many processes may run at once.
    public internal(set) var workers = 1

    /// How long it may take over one document.
    public internal(set) var timeout = Duration.seconds(30)

    /// How long it may take until it has introduced itself.
    public internal(set) var startTimeout = Duration.seconds(60)

    /// The address space of each process, in bytes.
    public internal(set) var memoryMax = 512 << 20

    /// The longest text it is given, in bytes.
    public internal(set) var maxTextBytes = 8 << 20

    /// The longest result that is taken, in bytes.
    public internal(set) var maxResultBytes = 4 << 20

    /// How long a process without work runs on; zero for as long as the daemon.
    public internal(set) var idleStop = Duration.seconds(300)
  }

  /// The section `[Sandbox]`.
  public struct Confinement: Hashable, Sendable {
    /// Whether anything confines it besides its limits.
    public internal(set) var sandbox = Sandboxing.landlock

    /// Whether it may use sockets.
    public internal(set) var network = false

    /// Absolute paths it may read, besides the system's programs and its own folder.
    public internal(set) var readOnlyPaths: [String] = []
  }

  /// What confines a program.
  public enum Sandboxing: String, Hashable, Sendable, CaseIterable {
    /// Landlock and a filter of system calls.
    case landlock

    /// Nothing but its limits.
    case none
  }
}
