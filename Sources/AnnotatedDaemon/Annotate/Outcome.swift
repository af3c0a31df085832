import AnnotationKit
import AnnotationPipeline
import LinuxSystem

/// What came of reconciling a document with its sidecar.
enum Outcome: Sendable {
  /// Its sidecar was written.
  case annotated(AnnotationReport)

  /// Its sidecar was right already; the analysers that had failed are told where it was read.
  case unchanged([FailedAnalyser]?)

  /// Its sidecar is that of other analysers, and is left so until somebody asks.
  case stale

  /// It rightly has no sidecar.
  case skipped(SkipReason, isNews: Bool)

  /// It is not there, and its sidecar is gone or was kept as the configuration says.
  case gone

  /// The folder that is watched is away.
  case rootAway

  /// It failed before in the state in which it is, and would again.
  case hopeless

  /// Somebody holds it open for writing.
  case inUse

  /// It was seen in this state, and must be seen in it once more.
  case seen(UInt64)

  /// It changed while it was in work.
  case changed

  /// It is very large and must wait for its turn.
  case large

  /// It is a sidecar, of this document.
  case sidecar(of: TreePath)

  /// It was the sidecar of a document in this folder that its name does not tell.
  case lostSidecar(in: TreePath)

  /// It could not be done.
  case failed(Failure)
}

/// What there is to tell of a document that was annotated.
struct AnnotationReport: Sendable {
  /// How many things were found, in words, such as "12 events".
  let tallies: [String]

  /// The analysers that failed, with the reason.
  let failures: [FailedAnalyser]

  /// The analysers that gave a result.
  let results: [String]

  /// The length of the document in bytes.
  let bytes: Int

  /// From opening the document to having the sidecar on the disk.
  let duration: Duration
}
