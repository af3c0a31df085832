/// A place to reconcile, and how it came to be looked at.
struct Job: Hashable, Sendable {
  /// How a file waited before it was taken.
  typealias Wait = SettlingQueue<ContinuousClock.Instant>.Wait

  /// The document, or a sidecar whose document is to be found.
  let path: TreePath

  /// What brought it here.
  var origin: Origin

  /// How it waited to come to rest, if it was touched.
  var wait: Wait?

  /// Whether it is taken even when somebody holds it open for writing.
  var isOverdue = false

  /// The state in which it was seen the time before, where only two looks tell that it rests.
  var seen: UInt64?

  /// Whether a sidecar that says that an analyser failed is made anew.
  var retriesFailed = false

  /// How often it has failed in a row.
  var attempts = 0

  /// What brings a document to a worker.
  enum Origin: Hashable, Sendable {
    /// The kernel's events: a person is waiting.
    case event

    /// A scan.
    case scan

    /// A scan of a folder in which the kernel does not tell of all changes.
    case poll
  }
}
