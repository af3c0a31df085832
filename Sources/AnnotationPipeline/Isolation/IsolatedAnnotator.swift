public import AnnotationKit
public import LinuxSystem
public import PluginHost
import TextExtraction

/// Annotates documents in a worker process, so that a document can hurt only itself.
///
/// One thread uses it, and one worker serves it: started when first needed, renewed now and then and
/// after it ended. An analyser that ends or hangs the worker on a document, or runs out of its time, is
/// tried three times, then recorded as failed, and the others run without it. A worker that was killed
/// from outside is no try.
public struct IsolatedAnnotator: ~Copyable, Sendable {
  private let program: WorkerProgram
  private let manifests: [AnalyserManifest]
  private let timeout: Duration
  private let sizeLimit: Int
  private let plugins: (any PluginConnection)?
  private var worker: Worker?

  /// What the worker was at that last failed.
  private var failedStage = AnnotationWorker.Stage.none

  /// How many processes the kernel had killed for want of memory when last looked at.
  private var memoryKills = MemoryKills.count

  /// How often a worker is given a document on which it ended.
  public static let attempts = 3

  /// How much longer than the analysers' own deadline a worker may take.
  private static let grace = Duration.seconds(2)

  /// Creates an annotator.
  ///
  /// - Parameters:
  ///   - program: The program that runs ``AnnotationWorker``.
  ///   - plan: The plan that the program has, too.
  ///   - plugins: How the programs of its foreign analysers are reached.
  ///   - timeout: How long the analysers may take over one document.
  ///   - sizeLimit: The largest file that is read, in bytes.
  public init(
    program: WorkerProgram,
    plan: AnalysisPlan,
    plugins: (any PluginConnection)? = nil,
    timeout: Duration,
    sizeLimit: Int
  ) {
    self.program = program
    self.timeout = timeout
    self.sizeLimit = sizeLimit
    self.plugins = plugins
    manifests = plan.manifests
  }

  /// Annotates an open file.
  ///
  /// - Parameters:
  ///   - file: The open file; it is read by the worker.
  ///   - source: What is known of it.
  /// - Returns: The sidecar, with how the analysers fared.
  /// - Throws: ``AnnotationFailure``.
  public mutating func annotate(
    _ file: borrowing OwnedDescriptor,
    as source: SourceFile
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    var withheld: [LayerName: AnalyserFailure] = [:]
    var attempt = 1
    var interruptions = 0
    while true {
      let failure: WorkerFailure
      switch ask(about: file, source, withholding: withheld) {
      case .success(let answer):
        let document = try result(of: answer)
        let late = Self.late(in: document)
        if late.isEmpty { return document }
        if attempt < Self.attempts {
          attempt += 1
        } else {
          for (analyser, failure) in late { withheld[analyser] = failure.after(attempt) }
          attempt = 1
        }
        continue
      case .failure(.unreachable(let error)): throw .unavailable(error)
      case .failure(let reason): failure = reason
      }
      if isInterruption(failure) {
        interruptions += 1
        if interruptions == Self.attempts { throw .interrupted(failure.description) }
      } else if attempt < Self.attempts, !failure.isCertain {
        attempt += 1
      } else {
        let record = AnalyserFailure(
          code: failure.code,
          message: failure.description,
          attempts: attempt
        )
        guard let culprit, withheld[culprit] == nil else { throw .failed(record) }
        withheld[culprit] = record
        attempt = 1
      }
    }
  }

  /// The analysers for which the time of the document was over, unless that was so in every try: the
  /// time goes on while the machine is suspended or busy with other things.
  private static func late(
    in document: AnnotatedDocument
  ) -> [(analyser: LayerName, failure: AnalyserFailure)] {
    document.failures.filter {
      $0.failure.code == WorkerFailure.timedOut.code && $0.failure.attempts < attempts
    }
  }

  /// Whether the document had no part in a failure: somebody killed the worker who was not the kernel
  /// for want of memory, or the worker gave up or was stuck before it came to the document or after.
  private mutating func isInterruption(_ failure: WorkerFailure) -> Bool {
    switch failure {
    case .ended(let status, _) where status.isKilled: !wasForMemory()
    case .ended(.code, _), .timedOut: failedStage == AnnotationWorker.Stage.none
    default: false
    }
  }

  /// Whether the kernel has killed for want of memory of late; where it does not tell, it may have.
  private mutating func wasForMemory() -> Bool {
    let present = MemoryKills.count
    defer { memoryKills = present }
    return present == nil || present != memoryKills
  }

  /// The analyser that the worker was at which last failed.
  private var culprit: LayerName? {
    guard let place = AnnotationWorker.Stage.place(failedStage),
      manifests.indices.contains(place)
    else { return nil }
    return manifests[place].produces
  }

  private mutating func ask(
    about file: borrowing OwnedDescriptor,
    _ source: SourceFile,
    withholding withheld: [LayerName: AnalyserFailure]
  ) -> Result<AnnotationAnswer, WorkerFailure> {
    let request = AnnotationRequest(
      source: source,
      sizeLimit: sizeLimit,
      withheld: withheld
    )
    do throws(WorkerFailure) {
      return .success(try answer(to: request, about: file))
    } catch {
      return .failure(error)
    }
  }

  private mutating func answer(
    to request: AnnotationRequest,
    about file: borrowing OwnedDescriptor
  ) throws(WorkerFailure) -> AnnotationAnswer {
    if worker == nil { worker = try Worker.start(program) }
    guard var worker = worker.take() else { throw .malformed("there is no worker") }
    do throws(WorkerFailure) {
      let deadline = ContinuousClock.now + timeout + Self.grace
      try worker.send(request.message, descriptor: file.rawValue, until: deadline)
      let message = try self.message(of: &worker, about: request.source, until: deadline)
      let answer = try checked(message, about: request.source)
      if !worker.isSpent { self.worker = consume worker }
      return answer
    } catch {
      failedStage = worker.currentStage
      throw error
    }
  }

  /// Waits for the answer, and runs the worker's errands until it comes.
  ///
  /// What the programs take does not count, as each is held to a time of its own; but a worker has so
  /// many errands only.
  private func message(
    of worker: inout Worker,
    about document: SourceFile,
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) -> [UInt8] {
    var desk = PluginDesk(plugins, document: String(decoding: document.name, as: UTF8.self))
    defer { desk.close() }
    var deadline = deadline
    for _ in 0...(manifests.count * Self.errandsPerAnalyser) {
      let message = try worker.receive(until: deadline)
      let start = ContinuousClock.now
      let step = desk.take(message)
      deadline += ContinuousClock.now - start
      switch step {
      case .answer: return message
      case .reply(let reply): try worker.reply(reply, until: deadline)
      case .nothing: break
      }
    }
    throw .malformed("it asks for more than its analysers need")
  }

  /// The most errands of a worker on a document for each of its analysers.
  private static let errandsPerAnalyser = 8

  /// Reads an answer, of which nothing is taken on trust.
  private func checked(
    _ message: [UInt8],
    about source: SourceFile
  ) throws(WorkerFailure) -> AnnotationAnswer {
    guard let answer = try? AnnotationAnswer(message) else {
      throw .malformed("\(MalformedMessage())")
    }
    guard case .annotated(let annotated) = answer else { return answer }
    guard annotated.runs.map(\.analyser) == manifests.map(\.produces) else {
      throw .malformed("it tells of other analysers than it has")
    }
    guard JSONSyntax.isValid(annotated.sidecar.span) else {
      throw .malformed("the sidecar is not JSON")
    }
    guard annotated.sidecar.starts(with: SidecarComposer.opening(forDocumentNamed: source.name))
    else { throw .malformed("the sidecar is that of another document") }
    return answer
  }

  private func result(
    of answer: AnnotationAnswer
  ) throws(AnnotationFailure) -> AnnotatedDocument {
    switch answer {
    case .annotated(let document): return document
    case .unsupported(let type): throw .unsupported(UnsupportedMediaType(MediaType(type)))
    case .tooLarge: throw .tooLarge(limit: sizeLimit)
    case .unreadable(let call, let code):
      throw .unreadable(SystemError(call: call, code: Int32(clamping: code)))
    }
  }
}

extension AnalyserFailure {
  /// The failure as that of so many tries.
  fileprivate func after(_ attempts: Int) -> AnalyserFailure {
    AnalyserFailure(code: code, message: message, attempts: attempts)
  }
}
