/// What the settings say, as typed values.
///
/// Each stored property is one setting and holds its default; ``Setting/all`` gives it a name in
/// the file, its bounds and its sentence in the manual.
public struct Configuration: Hashable, Sendable {
  /// What is watched.
  public var watch = Watch()

  /// Where sidecars go.
  public var output = Output()

  /// Which analysers run.
  public var analysers = Analysers()

  /// What a document and the program may use.
  public var limits = Limits()

  /// Where the program keeps its own files.
  public var paths = Paths()

  /// How long summaries are.
  public var summary = Summary()

  /// How many keywords there are, and which.
  public var keywords = Keywords()

  /// Creates the configuration that holds where nothing is set.
  public init() {}

  /// The section `[Watch]`.
  public struct Watch: Hashable, Sendable {
    /// The absolute paths of the watched folders.
    public var directories = ["/srv/annotated/inbox"]

    /// Whether the folders in them are watched too.
    public var isRecursive = true

    /// Patterns of names to leave alone, besides those that are always left alone.
    public var ignored: [String] = []

    /// How long a file must have been left alone after its writer closed it.
    public var settle = Duration.milliseconds(20)

    /// How often everything is compared anew, without an event; zero for never.
    public var rescan = Duration.seconds(3600)

    /// Whether folders are looked at now and then instead of trusting the kernel's events.
    public var poll = Poll.auto
  }

  /// The section `[Output]`.
  public struct Output: Hashable, Sendable {
    /// Where the sidecar of a document lies.
    public var sidecars = SidecarPlacement.beside

    /// Whether the sidecar of a document that went away stays.
    public var keepsOrphans = false
  }

  /// The section `[Analysers]`.
  public struct Analysers: Hashable, Sendable {
    /// The names of the results to make, or nothing for all.
    public var enabled: [String]?

    /// When the results of analysers that have changed are made anew.
    public var reannotate = Reannotation.auto
  }

  /// The section `[Limits]`.
  public struct Limits: Hashable, Sendable {
    /// How many documents are in work at once, or nothing for one for each core.
    public var workers: Int?

    /// The largest file that is read, in bytes.
    public var maxFileBytes = 64 << 20

    /// The most address space that a process analysing documents may use, in bytes.
    public var memoryMax = 1 << 30

    /// The time that all analysers together may take over one document.
    public var timeout = Duration.seconds(30)
  }

  /// The section `[Paths]`.
  public struct Paths: Hashable, Sendable {
    /// The absolute path of the folder for what outlives a restart.
    public var stateDirectory = "/var/lib/annotated"

    /// The absolute path of the folder for the control socket.
    public var runtimeDirectory = "/run/annotated"

    /// The absolute paths of the folders with manifests of foreign analysers.
    public var analyserDirectories = [
      "/usr/lib/annotated/analysers.d", "/usr/local/lib/annotated/analysers.d",
      "/etc/annotated/analysers.d",
    ]
  }

  /// The section `[Summary]`.
  public struct Summary: Hashable, Sendable {
    /// How many sentences the short summary has, or nothing to go by the length of the text.
    public var sentences: Int?

    /// How many words the short summary has at most, or nothing for no such bound.
    public var words: Int?
  }

  /// The section `[Keywords]`.
  public struct Keywords: Hashable, Sendable {
    /// How many keywords there are at most, or nothing to go by the length of the text.
    public var count: Int?

    /// Whether keywords are phrases of the text or short tags.
    public var style = KeywordStyle.phrases
  }
}

extension Configuration {
  /// When to look at folders now and then instead of trusting the kernel's events.
  public enum Poll: String, Hashable, Sendable, CaseIterable {
    /// Where the file system gives no events, such as NFS.
    case auto

    /// Always.
    case yes

    /// Never.
    case no
  }

  /// When the results of analysers that have changed are made anew.
  public enum Reannotation: String, Hashable, Sendable, CaseIterable {
    /// At once, after the documents that are new.
    case auto

    /// When somebody asks for it, or the document changes.
    case manual
  }

  /// Where the sidecar of a document lies.
  public enum SidecarPlacement: Hashable, Sendable {
    /// In the document's own folder.
    case beside

    /// In a folder `.annotations` within the document's own folder.
    case subdirectory

    /// Under another folder, given by its absolute path, at the same place as in the watched one.
    case under(String)
  }

  /// What keywords look like.
  public enum KeywordStyle: String, Hashable, Sendable, CaseIterable {
    /// The phrases that say best what the text is about.
    case phrases

    /// Short tags, as for a catalogue.
    case tags
  }
}
