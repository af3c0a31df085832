import AnnotationKit
import LinuxSystem
public import PluginHost
import TextExtraction

/// What a worker process does: it confines itself, then annotates one document after the other.
public enum AnnotationWorker {
  /// Works until there are no more requests.
  ///
  /// Call it first of all in the process, before there is another thread.
  ///
  /// - Parameters:
  ///   - annotator: What annotates.
  ///   - line: How its analysers reach programs of their own, if any do.
  ///   - memoryLimit: The address space it may use, in bytes.
  /// - Throws: ``LinuxSystem/SystemError`` when the process cannot be confined or spoken to.
  public static func run(
    _ annotator: DocumentAnnotator,
    reachingProgramsBy line: PluginLine? = nil,
    memoryLimit: Int
  ) throws {
    // What libraries read from the disk when they start, they must read before that is forbidden.
    _ = SHA256Digest(of: [])
    TextExtractor.prepare()
    let sandbox = Sandbox(
      limits: ResourceLimits(memory: memoryLimit, fileSize: 0, descriptors: 16)
    )
    let side = try WorkerSide(confinedBy: sandbox)
    line?.connect(side)
    while let request = try side.nextRequest() {
      if let timeout = annotator.timeout { try allow(timeout) }
      let answer = try answer(to: request, by: annotator) { side.enter($0) }
      side.enter(Stage.none)
      try side.send(answer.message)
    }
  }

  /// Lets the process work for as long as a document may take and a little more: the other end ends
  /// it then, and should that be stuck, the kernel does.
  private static func allow(_ timeout: Duration) throws(SystemError) {
    try ResourceLimits.allow(moreSeconds: Int(timeout.components.seconds) + 5)
  }

  private static func answer(
    to request: borrowing WorkerRequest,
    by annotator: DocumentAnnotator,
    entering enter: @escaping (UInt8) -> Void
  ) throws -> AnnotationAnswer {
    enter(Stage.reading)
    let asked = try AnnotationRequest(request.bytes)
    do {
      guard let contents = try request.descriptor?.content(limit: asked.sizeLimit) else {
        return .tooLarge
      }
      let source = SourceDocument(asked.source, contents: contents)
      let document = try annotator.annotate(source, withholding: asked.withheld) {
        enter(Stage.analyser($0))
      }
      return .annotated(document)
    } catch let unsupported as UnsupportedMediaType {
      return .unsupported(mediaType: unsupported.mediaType.name)
    } catch let error as SystemError {
      return .unreadable(call: error.call, code: Int(error.code))
    }
  }

  /// What a worker can be at, as a byte.
  enum Stage {
    /// Nothing: it waits.
    static let none: UInt8 = 0

    /// Reading and extracting.
    static let reading: UInt8 = 1

    /// An analyser, by its place in the plan.
    static func analyser(_ place: Int) -> UInt8 { UInt8(clamping: place + 2) }

    /// The place of the analyser that a stage is, if it is one.
    static func place(_ stage: UInt8) -> Int? { stage >= 2 ? Int(stage) - 2 : nil }
  }
}
