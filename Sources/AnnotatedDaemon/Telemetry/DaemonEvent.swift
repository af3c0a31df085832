import LinuxSystem

/// Everything the daemon reports.
enum DaemonEvent: Sendable {
  case started(version: String, folders: [FilePath])
  case stopped(annotated: Int)
  case stuckWorkers(count: Int)

  case folderAway(FilePath)
  case folderBack(FilePath)
  case folderUnreadable(FilePath, SystemError)
  case folderPolled(FilePath, fileSystem: String?)
  case eventsLost(count: Int)
  case watchesUsedUp(unwatched: Int, sysctl: String)
  case watchesFreed

  case annotated(FilePath, AnnotationReport)
  case burst(annotated: Int, failed: Int, duration: Duration)
  case analyserFailed(FilePath, FailedAnalyser)
  case skipped(FilePath, SkipReason)
  case failed(FilePath, Failure, attempts: Int)
  case recovered(FilePath)
  case sidecarsBlocked(Failure)
  case sidecarsFlow

  case configuration(String, isError: Bool)
  case reloaded(folders: [FilePath])
  case reloadFailed(String)
  case controlUnavailable(SystemError)
}

extension DaemonEvent {
  /// How much it matters.
  var priority: JournalPriority {
    switch self {
    case .stuckWorkers, .reloadFailed: .error
    case .folderAway, .folderUnreadable, .eventsLost, .watchesUsedUp, .analyserFailed, .failed,
      .sidecarsBlocked, .controlUnavailable:
      .warning
    case .configuration(_, let isError): isError ? .error : .warning
    case .started, .stopped, .folderBack, .folderPolled, .watchesFreed, .sidecarsFlow, .reloaded:
      .notice
    case .annotated, .burst, .skipped, .recovered: .info
    }
  }
}
