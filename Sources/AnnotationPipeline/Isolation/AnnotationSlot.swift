public import LinuxSystem
public import PluginHost
import Synchronization

/// A place at which one document at a time is annotated, in this process or in a worker of its own.
///
/// A worker ends with the thread that started it, so each thread keeps to its own slot.
public final class AnnotationSlot: Sendable {
  private let isolated: Mutex<IsolatedAnnotator?>
  private let annotator: DocumentAnnotator
  private let sizeLimit: Int

  /// Creates a slot.
  ///
  /// - Parameters:
  ///   - annotator: The plan, and what annotates when there is no worker.
  ///   - program: The program whose processes annotate; without one, this process does.
  ///   - plugins: How the programs of foreign analysers are reached from this process.
  ///   - timeout: How long the analysers may take over one document.
  ///   - sizeLimit: The largest file that is read, in bytes.
  public init(
    _ annotator: DocumentAnnotator,
    isolatedIn program: WorkerProgram?,
    asking plugins: (any PluginConnection)? = nil,
    timeout: Duration,
    sizeLimit: Int
  ) {
    self.annotator = annotator
    self.sizeLimit = sizeLimit
    if let program {
      isolated = Mutex(
        IsolatedAnnotator(
          program: program,
          plan: annotator.plan,
          plugins: plugins,
          timeout: timeout,
          sizeLimit: sizeLimit
        )
      )
    } else {
      isolated = Mutex(nil)
    }
  }

  /// Annotates an open file.
  ///
  /// - Throws: ``AnnotationFailure`` when it gets no sidecar.
  public func annotate(
    _ file: borrowing OwnedDescriptor,
    as source: SourceFile
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    let answer = try isolated.withLock { isolated throws(AnnotationFailure) in
      try isolated?.annotate(file, as: source)
    }
    if let answer { return answer }
    return try annotator.annotate(file, as: source, sizeLimit: sizeLimit)
  }
}
