import LinuxSystem

extension DaemonEvent {
  /// The event as the journal has it.
  var entry: JournalEntry {
    JournalEntry(message: message, priority: priority, messageID: messageID, fields: fields)
  }

  /// What tells this kind of event from others; the catalogue explains each.
  var messageID: String {
    switch self {
    case .started: "38d3b4298a4949e0bfd9dc9e7bd338ad"
    case .stopped: "77dd90e0baa3403591d2732faca8720f"
    case .stuckWorkers: "079660cc504843218d70dbe42661cd64"
    case .folderAway: "028a7a5c960f4d7d97d40d6125b1d4d4"
    case .folderBack: "c0ec99eb77ac41ca967d537e9c55d980"
    case .folderUnreadable: "a127b167d46c44c08e895c4ea7e34fea"
    case .folderPolled: "973ebec2976f4fb2b26ae99df1bf4a7d"
    case .eventsLost: "f3966b2527d9472c928fb329d30f33de"
    case .watchesUsedUp: "5f334ada2f9b434291418c7b4d81ec6f"
    case .watchesFreed: "962033ea7f1a4badafe70d99cc5ea60e"
    case .annotated: "a540a1a5bc804415a9bee34d8f4896be"
    case .burst: "65838654c3114b3ca1c1e388a53479c6"
    case .analyserFailed: "67d9652b3bc149cba5d8a8d11b3eeea6"
    case .skipped: "437584f22fed4d1da31ca100c2e23170"
    case .failed: "40707dd7a95c49278d16292f1900c71f"
    case .recovered: "13d9b008f1554f8abac82afac7bd14d7"
    case .sidecarsBlocked: "caac407ef5994e5e9211dc0d588c886c"
    case .sidecarsFlow: "40679b4084564135983822c219f2bb86"
    case .configuration: "0bac135a9406489682b1d9725bbefdd3"
    case .reloaded: "d3529eae45a64d27b85cd6d1840fd984"
    case .reloadFailed: "8f7cda2b686d4dfcb1a1a5500fd1ef8b"
    case .controlUnavailable: "fe4275305fdf4b99ac3e5ea1b786613a"
    }
  }

  private typealias Field = JournalEntry.Field

  /// What programs can search the journal for.
  private var fields: [JournalEntry.Field] {
    switch self {
    case .annotated(let path, let report):
      [
        Self.document(path), Self.microseconds(report.duration),
        Field("ANNOTATED_BYTES", report.bytes),
      ]
    case .burst(let annotated, let failed, let duration):
      [
        Field("ANNOTATED_COUNT", annotated), Field("ANNOTATED_FAILED", failed),
        Self.microseconds(duration),
      ]
    case .analyserFailed(let path, let failure):
      [Self.document(path), Field("ANNOTATED_ANALYSER", failure.analyser)]
    case .skipped(let path, _), .recovered(let path): [Self.document(path)]
    case .failed(let path, let failure, let attempts):
      [Self.document(path), Field("ANNOTATED_ATTEMPT", attempts)] + Self.errno(failure)
    case .sidecarsBlocked(let failure): Self.errno(failure)
    case .folderAway(let path), .folderBack(let path), .folderPolled(let path, _):
      [Self.folder(path)]
    case .folderUnreadable(let path, let error):
      [Self.folder(path), Field("ERRNO", error.code)]
    case .controlUnavailable(let error): [Field("ERRNO", error.code)]
    case .started(let version, _): [Field("ANNOTATED_VERSION", version)]
    default: []
    }
  }

  private static func document(_ path: FilePath) -> JournalEntry.Field {
    Field("ANNOTATED_DOCUMENT", path.bytes)
  }

  private static func folder(_ path: FilePath) -> JournalEntry.Field {
    Field("ANNOTATED_FOLDER", path.bytes)
  }

  private static func microseconds(_ duration: Duration) -> JournalEntry.Field {
    Field("ANNOTATED_DURATION_USEC", Int(duration / .microseconds(1)))
  }

  private static func errno(_ failure: Failure) -> [JournalEntry.Field] {
    failure.systemError.map { [Field("ERRNO", $0.code)] } ?? []
  }
}
