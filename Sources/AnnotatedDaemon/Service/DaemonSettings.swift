import AnnotatedConfiguration
import AnnotationPipeline
import LinuxSystem

/// The settings as the parts of the daemon take them.
struct DaemonSettings {
  /// The watched folders, none of which lies in another.
  let folders: [FilePath]

  /// Whether folders in folders are watched.
  let isRecursive: Bool

  /// Which names matter.
  let rules: IntakeRules

  /// How long a closed file must have been left alone.
  let quietPeriod: Duration

  /// How often everything is compared; nothing for never.
  let rescanInterval: Duration?

  /// When folders are looked at now and then.
  let poll: Configuration.Poll

  /// Where sidecars go.
  private(set) var policy: OutputPolicy

  /// How many documents are analysed at once.
  let workers: Int

  /// How long the analysers may take over a document.
  let timeout: Duration

  /// Where what outlives a restart is kept.
  let stateDirectory: FilePath

  /// Where the control socket is.
  let runtimeDirectory: FilePath

  init(_ configuration: Configuration, cores: Int) {
    let watch = configuration.watch
    folders = RootWatch.outermost(
      watch.directories.map { FilePath($0) },
      isRecursive: watch.isRecursive
    )
    isRecursive = watch.isRecursive
    rules = IntakeRules(ignoring: watch.ignored)
    quietPeriod = watch.settle
    rescanInterval = watch.rescan > .zero ? watch.rescan : nil
    poll = watch.poll
    policy = OutputPolicy(
      placement: SidecarPlacement(configuration.output.sidecars),
      keepsOrphans: configuration.output.keepsOrphans,
      leavesStale: configuration.analysers.reannotate == .manual,
      maxFileBytes: configuration.limits.maxFileBytes,
      prefixes: [:]
    )
    workers = configuration.limits.workers ?? max(1, cores)
    timeout = configuration.limits.timeout
    stateDirectory = FilePath(configuration.paths.stateDirectory)
    runtimeDirectory = FilePath(configuration.paths.runtimeDirectory)
  }

  /// Keeps the sidecars of several watched folders apart when they go under one other folder.
  mutating func separate(_ folders: [Int: FilePath]) {
    guard case .under = policy.placement, folders.count > 1 else { return }
    policy.prefixes = folders
  }
}

extension SidecarPlacement {
  /// Takes the placement from the configuration.
  init(_ placement: Configuration.SidecarPlacement) {
    switch placement {
    case .beside: self = .beside
    case .subdirectory: self = .subdirectory
    case .under(let path): self = .under(FilePath(path))
    }
  }
}
