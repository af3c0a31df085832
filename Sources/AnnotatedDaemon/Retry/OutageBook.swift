/// The analysers that cannot be had for now, such as one whose program rests after failing, and the
/// documents that lack their results for that.
///
/// While an analyser is away, one of its documents is tried now and then, ever more rarely, and after
/// a number of tries no more. Once it has given a result, for whichever document, those that lack it
/// follow; each does so a few times at most, as it may be at fault itself. The time is a parameter.
struct OutageBook<Instant: InstantProtocol> where Instant.Duration == Duration {
  private var outages: [String: Outage] = [:]

  /// How often an analyser is tried by itself until it gives a result.
  static var probesAllowed: Int { 12 }

  /// How often a document is tried again by itself because the analyser gave results for others.
  static var returnsAllowed: Int { 3 }

  /// A moment before which nothing is tried again.
  var deadline: Instant? { outages.values.compactMap(\.due).min() }

  /// Whether a document is to be tried again by itself.
  func isRetried(_ path: TreePath) -> Bool {
    outages.values.contains { $0.due != nil && $0.candidates[path] != nil }
  }

  /// Notes what came of a document.
  ///
  /// - Parameters:
  ///   - path: The document.
  ///   - away: The analysers that could not be had for it.
  ///   - present: Those that gave a result.
  ///   - now: The time.
  mutating func note(
    _ path: TreePath,
    away: Set<String>,
    present: [String],
    at now: Instant
  ) {
    guard !away.isEmpty || !outages.isEmpty else { return }
    for name in away.union(outages.keys) {
      var outage = outages[name, default: Outage()]
      if away.contains(name) {
        outage.add(path, at: now)
      } else {
        outage.strike(path, at: now)
        if present.contains(name) { outage.end(at: now) }
      }
      outages[name] = outage.documents.isEmpty ? nil : outage
    }
  }

  /// Takes the documents that are due to be tried again.
  mutating func takeDue(at now: Instant) -> [TreePath] {
    outages.keys.flatMap { outages[$0]?.takeDue(at: now) ?? [] }
  }

  /// Forgets a document.
  mutating func remove(_ path: TreePath, at now: Instant) {
    note(path, away: [], present: [], at: now)
  }

  /// Forgets all documents.
  mutating func removeAll() {
    outages = [:]
  }
}

extension OutageBook {
  /// What is known of one analyser that is away.
  private struct Outage {
    /// The documents that lack its result, with how often each was tried after it had come back.
    var documents: [TreePath: Int] = [:]

    /// When documents are tried next, if they are.
    var due: Instant?

    /// How often one of them was tried since the analyser last gave a result.
    private var probes = 0

    /// The document that is being tried.
    private var probe: TreePath?

    /// Whether it has given a result since.
    private var isOver = false

    /// The most documents that are kept; those beyond are for a person to ask for.
    private static var limit: Int { 10_000 }

    /// How long what comes of a try may be waited for.
    private static var patience: Duration { .seconds(1800) }

    /// The documents that may still be tried.
    var candidates: [TreePath: Int] { documents.filter { $0.value < returnsAllowed } }

    mutating func add(_ path: TreePath, at now: Instant) {
      if documents[path] == nil, documents.count < Self.limit { documents[path] = 0 }
      plan(after: path, at: now)
    }

    mutating func strike(_ path: TreePath, at now: Instant) {
      documents[path] = nil
      plan(after: path, at: now)
    }

    mutating func end(at now: Instant) {
      (probes, probe, isOver, due) = (0, nil, true, now)
    }

    mutating func takeDue(at now: Instant) -> [TreePath] {
      guard let due, due <= now else { return [] }
      return isOver ? takeAll() : takeProbe(at: now)
    }

    private mutating func takeAll() -> [TreePath] {
      (isOver, due) = (false, nil)
      let paths = Array(candidates.keys)
      for path in paths { documents[path, default: 0] += 1 }
      return paths
    }

    private mutating func takeProbe(at now: Instant) -> [TreePath] {
      probe = probes < probesAllowed ? candidates.keys.first : nil
      due = probe.map { _ in now.advanced(by: Self.patience) }
      probes += 1
      return probe.map { [$0] } ?? []
    }

    /// Plans the next try, unless one is planned or being made of another document.
    private mutating func plan(after path: TreePath, at now: Instant) {
      if probe == path { (probe, due) = (nil, nil) }
      guard due == nil, probes < probesAllowed, !candidates.isEmpty else { return }
      due = now.advanced(by: OutageBook.delay(after: probes))
    }
  }

  /// How long to wait after a number of tries.
  static func delay(after probes: Int) -> Duration {
    min(.seconds(5 << min(probes, 8)), .seconds(900))
  }
}
