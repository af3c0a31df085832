/// What the daemon answers, one line of JSON.
public struct ControlReply: Codable, Hashable, Sendable {
  /// How things are, when that was asked or waited for.
  public var status: DaemonStatus?

  /// The documents asked for.
  public var documents: [ListedDocument]?

  /// The analysers, built in and of others.
  public var analysers: [ListedAnalyser]?

  /// Why the request could not be met, for a person.
  public var error: String?

  /// Creates a reply; without arguments it says that all went well.
  public init(
    status: DaemonStatus? = nil,
    documents: [ListedDocument]? = nil,
    analysers: [ListedAnalyser]? = nil,
    error: String? = nil
  ) {
    self.status = status
    self.documents = documents
    self.analysers = analysers
    self.error = error
  }
}

/// A document that failed or was skipped.
public struct ListedDocument: Codable, Hashable, Sendable {
  /// Its path for display, escaped for one line of a terminal.
  public let path: String

  /// Why, for a person.
  public let reason: String

  /// Whether the daemon will try again by itself.
  public let isRetried: Bool

  /// Creates an entry.
  public init(path: String, reason: String, isRetried: Bool) {
    self.path = path
    self.reason = reason
    self.isRetried = isRetried
  }
}
