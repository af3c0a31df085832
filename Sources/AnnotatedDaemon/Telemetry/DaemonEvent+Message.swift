import LinuxSystem

extension DaemonEvent {
  /// The message: a sentence, with names from outside escaped and in single quotes.
  var message: String {
    switch self {
    case .started(let version, let folders):
      "annotated \(version) watches \(Self.list(folders))."
    case .stopped(let annotated):
      "Stopped; \(Self.count(annotated, "document")) annotated since the start."
    case .stuckWorkers(let count):
      "\(Self.count(count, "worker")) got stuck, the watchdog is no longer fed."
    case .reloaded(let folders): "Reread the configuration; watching \(Self.list(folders))."
    case .reloadFailed(let reason):
      "Could not reread the configuration, going on with the old one: \(reason)."
    case .configuration(let text, _): text
    case .controlUnavailable(let error):
      "Cannot listen for annotatectl, continuing without it: \(error)."
    case .folderAway, .folderBack, .folderUnreadable, .folderPolled, .eventsLost, .watchesUsedUp,
      .watchesFreed:
      watchMessage
    default: documentMessage
    }
  }

  private var watchMessage: String {
    switch self {
    case .folderAway(let path): "The folder '\(path)' is not there; waiting for it."
    case .folderBack(let path): "The folder '\(path)' is there again."
    case .folderUnreadable(let path, let error):
      "Cannot read the folder '\(path)', leaving it out for now: \(error.reason)."
    case .folderPolled(let path, let fileSystem?):
      "'\(path)' is on \(fileSystem), which does not tell of all changes; looking every 10 seconds."
    case .folderPolled(let path, nil):
      "Documents in '\(path)' changed without the kernel's telling; looking every 10 seconds."
    case .eventsLost(let count):
      "The kernel's queue of events overflowed (\(Self.count(count, "time")) since the start); "
        + "comparing all documents."
    case .watchesUsedUp(let unwatched, let sysctl):
      "No more watches: \(Self.count(unwatched, "folder")) are looked at now and then instead. "
        + "Raise it with 'sysctl \(sysctl)'."
    case .watchesFreed: "All folders are watched again."
    default: ""
    }
  }

  private var documentMessage: String {
    switch self {
    case .annotated(let path, let report):
      "Annotated '\(path)': \(report.tallies.joined(separator: ", "))."
    case .burst(let annotated, let failed, let duration):
      "Annotated \(Self.count(annotated, "document")) in \(Self.seconds(duration))"
        + (failed > 0 ? "; \(failed) failed." : ".")
    case .analyserFailed(let path, let failure):
      "Analyser of '\(failure.analyser)' failed on '\(path)', continuing without it: "
        + "\(failure.reason)."
    case .skipped(let path, let reason): "Skipped '\(path)': \(reason)."
    case .failed(let path, let failure, let attempts):
      "Could not annotate '\(path)'"
        + (failure.isTransient ? ", trying again (attempt \(attempts)): " : ": ") + "\(failure)."
    case .recovered(let path): "'\(path)' is all right now."
    case .sidecarsBlocked(let failure):
      "Sidecars cannot be written, trying again until they can: \(failure)."
    case .sidecarsFlow: "Sidecars can be written again."
    default: ""
    }
  }

  /// The line for a person who looks on: a document by its name alone, with what was found in it.
  var line: String {
    guard case .annotated(let path, let report) = self else { return message }
    let found = report.tallies.joined(separator: ", ")
    return "\(FilePath(path.name)): \(found.isEmpty ? "nothing" : found)"
      + " (\(Self.milliseconds(report.duration)) ms)"
  }

  private static func list(_ folders: [FilePath]) -> String {
    guard !folders.isEmpty else { return "nothing" }
    return folders.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count.grouped) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = Int(duration / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int(duration / .milliseconds(100))
    return "\(tenths / 10).\(tenths % 10) seconds"
  }
}

extension Int {
  /// The number with commas between groups of three digits.
  var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
