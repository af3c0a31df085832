import Glibc
import LinuxSystem

/// A running plug-in program: lines go in at standard input and come out at standard output, and what
/// it says on standard error is kept as it comes.
struct RunningProgram: ~Copyable, Sendable {
  private var process: ChildProcess
  private var input: OwnedDescriptor?
  private let output: OwnedDescriptor
  private let errors: OwnedDescriptor

  /// Whether standard error is open at the other end.
  private var hearsErrors = true

  /// What came out and was not taken yet.
  private var heard: [UInt8] = []

  /// What it said on standard error.
  private(set) var words = ProgramWords()

  /// How it ended, once it has.
  private(set) var status: ExitStatus?

  private static let chunk = 1 << 16

  /// Starts a program.
  init(
    _ program: FilePath,
    arguments: [String],
    environment: [String],
    by starter: ProgramStarter
  ) throws(SystemError) {
    var input = try Channel.pipe()
    var output = try Channel.pipe()
    var errors = try Channel.pipe()
    guard let inputNear = input.far.take(), let inputFar = input.near.take(),
      let outputNear = output.near.take(), let outputFar = output.far.take(),
      let errorsNear = errors.near.take(), let errorsFar = errors.far.take()
    else { throw SystemError(call: "pipe2", code: EBADF) }
    try inputNear.makePatient()
    inputNear.enlarge()
    let descriptors = [inputFar.rawValue, outputFar.rawValue, errorsFar.rawValue]
    process = try starter.start { () throws(SystemError) in
      try ChildProcess(
        program,
        arguments: arguments,
        environment: environment,
        descriptors: descriptors
      )
    }
    self.input = consume inputNear
    self.output = outputNear
    self.errors = consume errorsNear
  }

  /// The number of the process.
  var identifier: Int32 { process.identifier }

  /// Whether it runs and has said nothing unasked.
  mutating func isReady() -> Bool {
    guard status == nil, heard.isEmpty else { return false }
    var poller = Poller()
    poller.add(output, for: .readable)
    poller.add(process.handle, for: .readable)
    return (try? poller.wait(timeout: .zero).isEmpty) ?? false
  }

  /// Writes a line and waits for the next.
  ///
  /// - Parameters:
  ///   - line: What to write, without its end.
  ///   - limit: The most bytes of the answer.
  ///   - deadline: How long to wait.
  /// - Returns: The answer, without its end.
  /// - Throws: ``PluginFailure``; the program then may still run, and write its answer later.
  mutating func ask(
    _ line: [UInt8],
    limit: Int,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> [UInt8] {
    var pending = PendingBytes(line + [UInt8(ascii: "\n")])
    return try nextLine(writing: &pending, limit: limit, until: deadline)
  }

  /// Writes a line for which there need be no answer, and waits a while for one.
  ///
  /// - Returns: Whether there was one.
  mutating func tell(_ line: [UInt8], limit: Int, waiting time: Duration) -> Bool {
    var pending = PendingBytes(line + [UInt8(ascii: "\n")])
    return (try? nextLine(writing: &pending, limit: limit, until: .now + time)) != nil
  }

  /// Writes a text and its end, and waits for all that the program prints until it ends.
  mutating func run(
    on text: [UInt8],
    limit: Int,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> [UInt8] {
    var pending = PendingBytes(text)
    var isAtEnd = false
    if text.isEmpty { input = nil }
    while !isAtEnd {
      switch try advance(writing: &pending, until: deadline) {
      case .went: break
      case .outputEnded, .ended: isAtEnd = true
      }
      if pending.isDone { input = nil }
      guard heard.count <= limit else { throw Self.tooLarge(limit) }
    }
    guard process.waitForEnd(atMost: ContinuousClock.now.duration(to: deadline)) else {
      throw PluginFailure(.timeout, "it did not end in time")
    }
    guard finish() == .code(0) else { throw ended() }
    return heard
  }

  private mutating func nextLine(
    writing pending: inout PendingBytes,
    limit: Int,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> [UInt8] {
    var searched = 0
    // Most programs wait for the line, and there is room for all of it.
    try begin(writing: &pending)
    while true {
      if let end = heard[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        guard end <= limit else { throw Self.tooLarge(limit) }
        return try take(upTo: end)
      }
      guard heard.count <= limit else { throw Self.tooLarge(limit) }
      searched = heard.count
      switch try advance(writing: &pending, until: deadline) {
      case .went: break
      case .outputEnded:
        guard process.waitForEnd(atMost: .milliseconds(500)) else {
          throw PluginFailure(.protocol, "it closed its standard output")
        }
        throw ended()
      case .ended where heard.count == searched: throw ended()
      case .ended: break
      }
    }
  }

  private mutating func take(upTo end: Int) throws(PluginFailure) -> [UInt8] {
    let line = Array(heard[..<end])
    guard end == heard.count - 1 else {
      throw PluginFailure(
        .protocol,
        "it wrote more than one line, the first of them \(ProgramMessage.excerpt(line))"
      )
    }
    heard.removeAll()
    return line
  }

  // MARK: Moving bytes

  /// What came of waiting for the program.
  private enum Progress {
    case went, outputEnded, ended
  }

  private mutating func begin(writing pending: inout PendingBytes) throws(PluginFailure) {
    do throws(SystemError) {
      try write(&pending)
    } catch {
      throw PluginFailure(.unavailable, "it cannot be spoken to: \(error)")
    }
  }

  /// Waits until bytes can move, and moves them.
  private mutating func advance(
    writing pending: inout PendingBytes,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> Progress {
    do throws(SystemError) {
      return try move(&pending, until: deadline)
    } catch {
      guard error.call == "timeout" else {
        throw PluginFailure(.unavailable, "it cannot be spoken to: \(error)")
      }
      throw PluginFailure(.timeout, "no answer in time")
    }
  }

  private mutating func move(
    _ pending: inout PendingBytes,
    until deadline: ContinuousClock.Instant
  ) throws(SystemError) -> Progress {
    let rest = ContinuousClock.now.duration(to: deadline)
    guard rest > .zero else { throw SystemError(call: "timeout", code: ETIMEDOUT) }
    var poller = Poller()
    poller.add(output, for: .readable)
    poller.add(process.handle, for: .readable)
    let hasErrors = hearsErrors
    if hearsErrors { poller.add(errors, for: .readable) }
    if !pending.isDone { addInput(to: &poller) }
    let ready = try poller.wait(timeout: rest)
    if hasErrors, ready.contains(2) { try hearErrors() }
    if ready.contains(hasErrors ? 3 : 2) { try write(&pending) }
    guard ready.contains(0) else { return ready.contains(1) ? .ended : .went }
    let bytes = try output.read(upTo: Self.chunk)
    heard += bytes
    return bytes.isEmpty ? .outputEnded : .went
  }

  private func addInput(to poller: inout Poller) {
    switch input {
    case .some(let input): poller.add(input, for: .writable)
    case .none: break
    }
  }

  private mutating func hearErrors() throws(SystemError) {
    let bytes = try errors.read(upTo: Self.chunk)
    words.add(bytes)
    hearsErrors = !bytes.isEmpty
  }

  /// Writes what there is room for; a program that has closed its input is given no more.
  private mutating func write(_ pending: inout PendingBytes) throws(SystemError) {
    do throws(SystemError) {
      pending.advance(by: try input?.writeSome(pending.next) ?? 0)
    } catch  where error.code == EPIPE {
      pending.drop()
    }
  }

  private static func tooLarge(_ limit: Int) -> PluginFailure {
    PluginFailure(.tooLarge, "its answer passed MaxResultBytes= (\(limit) bytes)")
  }

  // MARK: Ending

  /// Takes the lines that it has said.
  mutating func takeWords() -> (lines: [ProgramWords.Line], dropped: Int) { words.take() }

  /// Ends the program and all that it started: by asking, and by force after a while.
  mutating func end(within grace: Duration) {
    guard status == nil else { return }
    input = nil
    process.signal(SIGTERM)
    _ = process.waitForEnd(atMost: grace)
    _ = finish()
  }

  /// Ends its input and waits for it to end.
  ///
  /// - Returns: Whether it has ended.
  mutating func closeAndWait(atMost time: Duration) -> Bool {
    guard status == nil else { return true }
    input = nil
    guard process.waitForEnd(atMost: time) else { return false }
    _ = finish()
    return true
  }

  /// Lets a program that is to end do so by itself, for a while.
  mutating func dismiss(saying line: [UInt8], within grace: Duration) {
    guard status == nil else { return }
    var pending = PendingBytes(line + [UInt8(ascii: "\n")])
    try? write(&pending)
    input = nil
    if !process.waitForEnd(atMost: grace) { process.signal(SIGTERM) }
    _ = process.waitForEnd(atMost: grace)
    _ = finish()
  }

  /// Kills what is left of the program and tells how it ended.
  private mutating func finish() -> ExitStatus {
    if let status { return status }
    hearLastWords()
    let ended = (try? process.terminate()) ?? .signal(SIGKILL)
    status = ended
    return ended
  }

  private mutating func hearLastWords() {
    for _ in 0..<16 where hearsErrors {
      var poller = Poller()
      poller.add(errors, for: .readable)
      guard let ready = try? poller.wait(timeout: .zero), !ready.isEmpty else { break }
      guard (try? hearErrors()) != nil else { break }
    }
    words.endLine()
  }

  /// That it ended, how, and what it said last.
  private mutating func ended() -> PluginFailure {
    let status = finish()
    let last = words.last.isEmpty ? "" : ": \(words.last.prefix(300))"
    switch status {
    case .code: return PluginFailure(.crashed, "the program \(status)\(last)")
    case .signal: return PluginFailure(.crashed, "the program was \(status)\(last)")
    }
  }
}
