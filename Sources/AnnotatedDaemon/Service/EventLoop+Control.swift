import AnnotatedControl
import AnnotationPipeline
import Glibc
import LinuxSystem

extension EventLoop {
  /// Starts to listen for annotatectl; the daemon does its work without it as well.
  func openControl() {
    do throws(SystemError) {
      try control.open(in: settings.runtimeDirectory)
    } catch {
      telemetry.report(.controlUnavailable(error))
    }
  }

  /// Answers requests.
  func takeRequests() {
    for (request, connection) in control.requests() { answer(request, connection) }
    control.closeDone()
  }

  private func answer(_ request: ControlRequest, _ connection: ControlConnection) {
    switch request.verb {
    case .status: connection.answer(ControlReply(status: currentStatus))
    case .failures: connection.answer(ControlReply(documents: listedFailures))
    case .skipped: connection.answer(ControlReply(documents: listedSkipped))
    case .incomplete: connection.answer(ControlReply(documents: listedIncomplete))
    case .plugins: connection.answer(ControlReply(analysers: listedAnalysers))
    case .reannotate, .reannotateFailed:
      reannotate(request.verb == .reannotate ? .stale : .failed)
      connection.answer(ControlReply())
    case .rescan:
      compare()
      connection.answer(ControlReply())
    case .reload:
      connection.awaited = .reload
      reload()
    case .wait: connection.awaited = .rest
    }
  }

  /// The most documents that a reply names.
  private static let listLimit = 1_000

  private var listedFailures: [ListedDocument] {
    failures.listed.prefix(Self.listLimit).map { path, entry in
      ListedDocument(
        path: "\(roots.path(of: path))",
        reason: "\(entry.failure)",
        isRetried: entry.failure.isTransient
      )
    }
  }

  private var listedSkipped: [ListedDocument] {
    skipped.listed.prefix(Self.listLimit).map { path, reason in
      ListedDocument(path: "\(roots.path(of: path))", reason: "\(reason)", isRetried: false)
    }
  }

  private var listedIncomplete: [ListedDocument] {
    incomplete.listed.prefix(Self.listLimit).flatMap { path, failures in
      failures.map { failure in
        ListedDocument(
          path: "\(roots.path(of: path))",
          reason: "\(failure.analyser): \(failure.reason)",
          isRetried: failure.isAway && outages.isRetried(path)
        )
      }
    }
  }

  /// How things are.
  var currentStatus: DaemonStatus {
    let load = pool.load
    var status = DaemonStatus()
    status.version = Generator.version
    status.pid = Int(getpid())
    status.line = line
    status.folders = rootWatch.numbers.compactMap(folderStatus)
    status.annotated = counts.annotated
    status.fresh = max(0, index.annotatedCount - stale.count)
    status.skipped = counts.skipped
    status.stale = stale.count
    status.failed = failures.count
    status.incomplete = incomplete.count
    status.waiting = load.waiting
    status.running = load.running
    status.settling = settling.count
    status.isScanning = scan.isActive
    status.overflows = counts.overflows
    status.uptime = Int(began.duration(to: .now).components.seconds)
    return status
  }

  private func folderStatus(_ number: Int) -> FolderStatus? {
    rootWatch.paths[number].map { path in
      FolderStatus(
        path: "\(path)",
        isPresent: roots[number] != nil,
        isPolled: isPolled(number),
        watched: watch.tree.count(below: number),
        unwatched: watch.unwatched.count { $0.root == number }
      )
    }
  }
}
