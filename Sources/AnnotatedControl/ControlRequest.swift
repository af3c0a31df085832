/// What a client asks of the daemon, one line of JSON.
public struct ControlRequest: Codable, Hashable, Sendable {
  /// What to do.
  public let verb: Verb

  /// Creates a request.
  public init(_ verb: Verb) {
    self.verb = verb
  }

  /// What the daemon can be asked to do.
  public enum Verb: String, Codable, CaseIterable, Sendable {
    /// Say how things are: ``ControlReply/status``.
    case status

    /// Name the documents that failed: ``ControlReply/documents``.
    case failures

    /// Name documents that were skipped lately, and why: ``ControlReply/documents``.
    case skipped

    /// Name the documents on which an analyser failed, and why, once for each:
    /// ``ControlReply/documents``.
    case incomplete

    /// Name the analysers of others and how they fare: ``ControlReply/analysers``.
    case plugins

    /// Make anew the sidecars that other analysers have made; the reply comes once that has begun.
    case reannotate

    /// Try again the documents that failed, and make anew the sidecars of those on which an analyser
    /// failed; the reply comes once that has begun.
    case reannotateFailed = "reannotate-failed"

    /// Compare all documents with their sidecars anew; the reply comes once that has begun.
    case rescan

    /// Reread the configuration; the reply comes once the new one holds.
    case reload

    /// Reply once nothing is left to do.
    case wait
  }

  /// The longest line that a request may be, in bytes.
  public static let sizeLimit = 4_096
}
