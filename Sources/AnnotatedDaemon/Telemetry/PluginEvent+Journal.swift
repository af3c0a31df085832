import AnnotationKit
public import LinuxSystem
public import PluginHost

extension PluginEvent {
  /// The event as the journal has it.
  public var entry: JournalEntry {
    JournalEntry(message: message, priority: priority, messageID: messageID, fields: fields)
  }

  private var message: String {
    switch self {
    case .said(let analyser, _, _, let line): "\(analyser): \(EscapedName(line.utf8))"
    case .saidTooMuch(let analyser, _, let dropped):
      "Analyser '\(analyser)' wrote \(dropped) more lines to standard error, which were dropped."
    case .started(let analyser, let version):
      "Started the program of analyser '\(analyser)', version \(EscapedName(version.utf8))."
    case .failed(let analyser, "", let reason):
      "The program of analyser '\(analyser)' failed: \(EscapedName(reason.utf8))."
    case .failed(let analyser, let document, let reason):
      "The program of analyser '\(analyser)' failed on '\(EscapedName(document.utf8))': "
        + "\(EscapedName(reason.utf8))."
    case .changed(let analyser):
      "The program of analyser '\(analyser)' is not the one that was known, reloading."
    }
  }

  private var priority: JournalPriority {
    switch self {
    case .said(_, _, let priority, _): JournalPriority(rawValue: UInt8(priority)) ?? .error
    case .saidTooMuch, .changed: .notice
    case .started: .debug
    case .failed: .warning
    }
  }

  private var messageID: String? {
    switch self {
    case .said, .started: nil
    case .saidTooMuch: "5d6f2f6d2a0d4a0e9f0c3b6e5f1a7c84"
    case .failed: "b1a0d7c5e1f84b2c9c1b8d0e6a3f5d27"
    case .changed: "0c8e4f6a7b0d4d55b5f3a9e2c6d1708b"
    }
  }

  private var fields: [JournalEntry.Field] {
    [JournalEntry.Field("ANNOTATED_ANALYSER", analyser.rawValue)]
      + (document.isEmpty ? [] : [JournalEntry.Field("ANNOTATED_DOCUMENT", document)])
  }
}
