internal import Glibc
import LinuxSystem

/// A running worker program, spoken to in frames: a length of eight bytes, the lowest first, and
/// that many bytes.
///
/// Requests go out over a socket, so that a document can travel as an open descriptor; answers come
/// back over a pipe, and what it says on standard error over another.
public struct Worker: ~Copyable, Sendable {
  private var process: ChildProcess
  private let requests: OwnedDescriptor
  private let answers: OwnedDescriptor
  private let words: OwnedDescriptor
  private let program: WorkerProgram
  private let stage: SharedByte

  /// What was read of the next frame of an answer.
  private var heard: [UInt8] = []

  /// How many requests it has taken.
  public private(set) var requestCount = 0

  /// Starts a worker.
  ///
  /// - Throws: ``WorkerFailure/unreachable(_:)`` when it cannot be started.
  public static func start(_ program: WorkerProgram) throws(WorkerFailure) -> Worker {
    do throws(SystemError) {
      return try Worker(starting: program)
    } catch {
      throw .unreachable(error)
    }
  }

  private init(starting program: WorkerProgram) throws(SystemError) {
    var requests = try Channel.sockets()
    var answers = try Channel.pipe()
    var words = try Channel.pipe()
    let stage = try SharedByte()
    guard let requestsNear = requests.near.take(), let requestsFar = requests.far.take(),
      let answersNear = answers.near.take(), let answersFar = answers.far.take(),
      let wordsNear = words.near.take(), let wordsFar = words.far.take()
    else { throw SystemError(call: "pipe2", code: EBADF) }
    let process = try ChildProcess(
      program.path,
      arguments: program.arguments,
      environment: program.environment,
      descriptors: [
        requestsFar.rawValue, answersFar.rawValue, wordsFar.rawValue, stage.descriptor.rawValue,
      ]
    )
    answersNear.enlarge()
    try requestsNear.makePatient()
    self.process = process
    self.requests = requestsNear
    self.answers = answersNear
    self.words = wordsNear
    self.stage = stage
    self.program = program
  }

  /// Sends a request, and with it an open descriptor.
  ///
  /// - Throws: ``WorkerFailure``, as ``receive(until:)`` does.
  public mutating func send(
    _ request: [UInt8],
    descriptor: Int32,
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) {
    requestCount += 1
    try write(request, descriptor, until: deadline)
  }

  /// Sends a reply to a question of the worker's about its request.
  ///
  /// - Throws: ``WorkerFailure``, as ``receive(until:)`` does.
  public mutating func reply(
    _ reply: [UInt8],
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) {
    try write(reply, nil, until: deadline)
  }

  private mutating func write(
    _ message: [UInt8],
    _ descriptor: Int32?,
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) {
    var pending = PendingBytes(Frame.header(of: message.count) + message)
    var descriptor = descriptor
    do throws(SystemError) {
      while true {
        let sent = try requests.sendSome(pending.next, descriptor: descriptor)
        pending.advance(by: sent)
        if sent > 0 { descriptor = nil }
        if pending.isDone { return }
        // A worker that is at something else takes it later.
        guard try Self.wait(for: requests, .writable, until: deadline) else { break }
      }
    } catch {
      throw failure(instead: .unreachable(error))
    }
    throw .timedOut
  }

  /// Waits for a descriptor.
  ///
  /// - Returns: Whether it was ready in time.
  private static func wait(
    for descriptor: borrowing OwnedDescriptor,
    _ readiness: Poller.Readiness,
    until deadline: ContinuousClock.Instant
  ) throws(SystemError) -> Bool {
    var poller = Poller()
    poller.add(descriptor, for: readiness)
    while true {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { return false }
      guard try poller.wait(timeout: rest).isEmpty else { return true }
    }
  }

  /// Waits for the next frame of an answer.
  ///
  /// - Parameter deadline: How long to wait; the worker is killed after it.
  /// - Returns: The bytes of the frame.
  /// - Throws: ``WorkerFailure``, upon which the worker is of no more use.
  public mutating func receive(
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) -> [UInt8] {
    try hear(Frame.headerLength, until: deadline)
    guard let length = Frame.length(Array(heard.prefix(Frame.headerLength))),
      length <= program.answerLimit
    else { throw .answerTooLarge(program.answerLimit) }
    let end = Frame.headerLength + length
    try hear(end, until: deadline)
    defer { heard.removeFirst(end) }
    return Array(heard[Frame.headerLength..<end])
  }

  /// Reads until so many bytes are there.
  private mutating func hear(
    _ count: Int,
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) {
    while heard.count < count {
      let part = try readPart(upTo: max(count - heard.count, Self.chunk), until: deadline)
      if part.isEmpty { throw failure(instead: .malformed("it ended in the middle")) }
      heard += part
    }
  }

  /// The least that is asked for at once: most frames come whole.
  private static let chunk = 1 << 16

  private func readPart(
    upTo count: Int,
    until deadline: ContinuousClock.Instant
  ) throws(WorkerFailure) -> [UInt8] {
    do throws(SystemError) {
      if try Self.wait(for: answers, .readable, until: deadline) {
        return try answers.read(upTo: min(count, 1 << 20))
      }
    } catch {
      throw .unreachable(error)
    }
    throw .timedOut
  }

  /// What to say when the worker has broken off: how it ended if it did, else what is given.
  private mutating func failure(instead: WorkerFailure) -> WorkerFailure {
    // A process that has closed its descriptors is about to end; a moment lets it.
    var poller = Poller()
    poller.add(process.handle, for: .readable)
    _ = try? poller.wait(timeout: .milliseconds(500))
    guard let status = try? process.exitStatus() else { return instead }
    return .ended(status, lastWords: lastWords())
  }

  /// The line that tells most of what was said on standard error: the first of a failed check, which
  /// a backtrace follows.
  private func lastWords() -> String {
    var poller = Poller()
    poller.add(words, for: .readable)
    guard let ready = try? poller.wait(timeout: .zero), !ready.isEmpty,
      let bytes = try? words.read(upTo: 16 << 10)
    else { return "" }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let telling = lines.first { $0.contains("Fatal error") } ?? lines.last ?? ""
    return String(telling.prefix(300))
  }

  /// What the worker was at, by its own word, when last heard of; see ``WorkerSide/enter(_:)``.
  public var currentStage: UInt8 { stage.value }

  /// Whether it has had its number of requests, or has grown so large that another is to follow it.
  public var isSpent: Bool {
    if requestCount >= program.documentsPerProcess { return true }
    // Looking costs something as well.
    guard requestCount.isMultiple(of: 50) else { return false }
    let resident = ProcessMemory.residentBytes(of: process.identifier) ?? 0
    return resident > WorkerProgram.residentLimit
  }

  /// Kills the worker and all it has started.
  public consuming func end() {
    _ = try? process.terminate()
  }
}
