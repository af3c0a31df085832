import AnnotationKit
import AnnotationPipeline
import Glibc
import LinuxSystem
import TextExtraction

/// One document being reconciled: look at both files, compare, have it annotated, write, each step
/// seeing to it that the steps before still hold.
struct Reconciliation {
  private let job: Job
  private let mayBeLarge: Bool
  private let with: Reconciler
  private let start = ContinuousClock.now

  private var name: [UInt8] { job.path.name }

  init(job: Job, mayBeLarge: Bool, with reconciler: Reconciler) {
    self.job = job
    self.mayBeLarge = mayBeLarge
    with = reconciler
  }

  /// Reconciles the document in its folder.
  func run(in folder: borrowing Directory) throws(Failure) -> Outcome {
    do throws(Failure) {
      return try look(at: open(in: folder), in: folder)
    } catch .unopened(let error) {
      return try withoutFile(error, in: folder)
    }
  }

  private func open(in folder: borrowing Directory) throws(Failure) -> OwnedDescriptor {
    do throws(SystemError) {
      return try folder.file(name)
    } catch {
      throw .unopened(error)
    }
  }

  private func withoutFile(
    _ error: SystemError,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    switch error.code {
    case ENOENT:
      with.forget(job.path)
      if !with.policy.keepsOrphans { try sidecars.remove(in: folder) }
      return .gone
    case ELOOP: return try skip(.symbolicLink, nil, in: folder)
    case ENXIO: return try skip(.notAFile, nil, in: folder)
    default: throw .unopened(error)
    }
  }

  private var sidecars: SidecarKeeper { SidecarKeeper(of: job.path, policy: with.policy) }

  // MARK: Looking

  private func look(
    at file: borrowing OwnedDescriptor,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    let document = try signature(of: file)
    with.links.note(job.path, document)
    guard document.kind == .regular else { return try skip(.notAFile, document, in: folder) }
    let known = with.index[job.path]
    let present = SignatureIndex.Entry(
      document: document,
      sidecar: sidecars.signature(in: folder)
    )
    if let known, known.hasStates(of: present) {
      return known.isHopeless ? .hopeless : .unchanged(nil)
    }
    guard document.size <= with.policy.maxFileBytes else {
      let reason = SkipReason.tooLarge(bytes: document.size, limit: with.policy.maxFileBytes)
      return try skip(reason, document, in: folder)
    }
    if let wait = reasonToWait(file, document) { return wait }
    return try compare(file, document, known, in: folder)
  }

  private func signature(
    of file: borrowing OwnedDescriptor
  ) throws(Failure) -> FileSignature {
    do throws(SystemError) {
      return try file.signature()
    } catch {
      throw .system(error)
    }
  }

  /// Decides whether the document is to be looked at later.
  private func reasonToWait(
    _ file: borrowing OwnedDescriptor,
    _ document: FileSignature
  ) -> Outcome? {
    if document.size > Reconciler.largeSize, !mayBeLarge { return .large }
    guard !job.isOverdue else { return nil }
    let writers = file.writerPresence()
    if writers == .some { return .inUse }
    // Where neither the kernel nor an event says that the writer is done, two equal looks do.
    let isUnannounced = job.origin == .poll || (job.origin == .scan && writers == .unknown)
    let state = SignatureIndex.Entry.hash(document)
    return isUnannounced && job.seen != state ? .seen(state) : nil
  }

  // MARK: Deciding

  private func compare(
    _ file: borrowing OwnedDescriptor,
    _ document: FileSignature,
    _ known: SignatureIndex.Entry?,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    let found = try sidecars.find(in: folder)
    if case .foreign = found { throw .foreignSidecar(EscapedText(sidecars.name)) }
    let source = SourceFile(name: name, modified: Self.seconds(document.modified))
    // A sidecar that somebody changed may say that it is fresh and not be.
    let isTrusted = known?.document != SignatureIndex.Entry.hash(document)
    if isTrusted, case .sidecar(let head, _, let present) = found,
      try isModest(in: folder, beside: file), mayStay(head),
      try describes(head, source, file, document)
    {
      guard try signature(of: file) == document else { return .changed }
      agree(document, present)
      return isOfPresentPlan(head) ? .unchanged(Self.failures(in: head)) : .stale
    }
    return try annotate(file, source, document, found, in: folder)
  }

  /// Whether a sidecar that is that of the document needs not be made anew.
  private func mayStay(_ head: SidecarHead) -> Bool {
    (isOfPresentPlan(head) || with.policy.leavesStale)
      && (head.failures.isEmpty || (with.policy.leavesFailed && !job.retriesFailed))
  }

  private static func failures(in head: SidecarHead) -> [FailedAnalyser] {
    head.failures.map { FailedAnalyser($0.analyser, code: $0.code, reason: $0.reason) }
  }

  private func isOfPresentPlan(_ head: SidecarHead) -> Bool {
    head.plan == with.fingerprint.description
  }

  /// Whether a sidecar is that of the document as it is; the document is only read when all else
  /// speaks for it.
  private func describes(
    _ head: SidecarHead,
    _ source: SourceFile,
    _ file: borrowing OwnedDescriptor,
    _ document: FileSignature
  ) throws(Failure) -> Bool {
    guard head.mayDescribe(source, bytes: document.size) else { return false }
    do throws(SystemError) {
      guard let contents = try file.content(limit: with.policy.maxFileBytes) else { return false }
      return head.describes(SourceDocument(source, contents: contents))
    } catch {
      throw .system(error)
    }
  }

  private func annotate(
    _ file: borrowing OwnedDescriptor,
    _ source: SourceFile,
    _ document: FileSignature,
    _ found: FoundSidecar,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    let result: AnnotatedDocument
    do throws(AnnotationFailure) {
      result = try with.annotators.annotate(file, as: source)
    } catch {
      guard try signature(of: file) == document else { return .changed }
      return try withoutResult(error, document, in: folder)
    }
    guard try mayDescribe(document, signature(of: file)) else { return .changed }
    if case .sidecar(_, let json, let present) = found, json == result.sidecar,
      try isModest(in: folder, beside: file)
    {
      agree(document, present)
      return .unchanged(report(result, document).failures)
    }
    let written = try sidecars.write(result.sidecar, access(to: file), in: folder, with.sync) {
      // What somebody has put in the sidecar's place meanwhile may have to stay.
      mayDescribe(document, $0) && sidecars.signature(in: folder) == found.signature
    }
    guard let written else { return .changed }
    agree(document, written)
    return .annotated(report(result, document))
  }

  /// Whether what was made of a document in one state may be written when it is in another.
  ///
  /// Of a document that never rests it may, or it would never have a sidecar; the events of its
  /// changes bring it back.
  private func mayDescribe(_ document: FileSignature, _ present: FileSignature) -> Bool {
    guard job.isOverdue else { return document == present }
    return present.kind == .regular && present.permissions == document.permissions
      && present.owner == document.owner && present.group == document.group
  }

  private func withoutResult(
    _ failure: AnnotationFailure,
    _ document: FileSignature,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    switch failure {
    case .unsupported(let type):
      return try skip(.unsupported(type: type.mediaType.name), document, in: folder)
    case .tooLarge(let limit):
      return try skip(.tooLarge(bytes: document.size, limit: limit), document, in: folder)
    case .unreadable(let error), .unavailable(let error): throw .system(error)
    case .interrupted(let reason): throw .interrupted(reason)
    case .failed:
      try sidecars.remove(in: folder)
      with.index[job.path] = SignatureIndex.Entry(
        document: document,
        sidecar: sidecars.signature(in: folder),
        isHopeless: true
      )
      throw .hopeless("\(failure)", of: document)
    }
  }

  private func report(_ result: AnnotatedDocument, _ document: FileSignature) -> AnnotationReport {
    AnnotationReport(
      tallies: result.tallies.map(\.description),
      failures: result.failures.map {
        FailedAnalyser($0.analyser.rawValue, code: $0.failure.code, reason: $0.failure.message)
      },
      results: result.results.map(\.rawValue),
      bytes: document.size,
      duration: ContinuousClock.now - start
    )
  }

  /// Whether the sidecar is no more readable than its document.
  private func isModest(
    in folder: borrowing Directory,
    beside file: borrowing OwnedDescriptor
  ) throws(Failure) -> Bool {
    try sidecars.access(in: folder)?.isWithin(access(to: file)) ?? false
  }

  private func access(to file: borrowing OwnedDescriptor) throws(Failure) -> FileAccess {
    do throws(SystemError) {
      return try file.access()
    } catch {
      throw .system(error)
    }
  }

  /// Notes the states in which document and sidecar go together.
  private func agree(_ document: FileSignature, _ sidecar: FileSignature?) {
    with.index[job.path] = SignatureIndex.Entry(document: document, sidecar: sidecar)
  }

  private static func seconds(_ nanoseconds: Int64) -> Int {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return Int(rest < 0 ? seconds - 1 : seconds)
  }

  private func skip(
    _ reason: SkipReason,
    _ document: FileSignature?,
    in folder: borrowing Directory
  ) throws(Failure) -> Outcome {
    let known = with.index[job.path]
    try sidecars.remove(in: folder)
    if let document { agree(document, sidecars.signature(in: folder)) }
    return .skipped(reason, isNews: known == nil)
  }
}
