import Glibc
import LinuxSystem

/// A running plug-in program: lines go in at standard input and come out at standard output, and what
/// it says on standard error is kept as it comes.
struct RunningProgram: ~Copyable, Sendable {
  private var process: ChildProcess
  private var streams: ProgramStreams

  /// How it ended, once it has.
  private(set) var status: ExitStatus?

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
    let streams = try ProgramStreams(input: inputNear, output: outputNear, errors: errorsNear)
    let descriptors = [inputFar.rawValue, outputFar.rawValue, errorsFar.rawValue]
    process = try starter.start { () throws(SystemError) in
      try ChildProcess(
        program,
        arguments: arguments,
        environment: environment,
        descriptors: descriptors
      )
    }
    self.streams = streams
  }

  /// The number of the process.
  var identifier: Int32 { process.identifier }

  /// Whether it runs and has said nothing unasked.
  var isReady: Bool { status == nil && streams.areQuiet(before: process.handle) }

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
    if text.isEmpty { streams.closeInput() }
    while !isAtEnd {
      switch try streams.advance(writing: &pending, before: process.handle, until: deadline) {
      case .went: break
      case .outputEnded, .ended: isAtEnd = true
      }
      if pending.isDone { streams.closeInput() }
      guard streams.heard.count <= limit else { throw Self.tooLarge(limit) }
    }
    guard process.waitForEnd(atMost: ContinuousClock.now.duration(to: deadline)) else {
      throw PluginFailure(.timeout, "it did not end in time")
    }
    guard finish() == .code(0) else { throw ended() }
    return streams.takeHeard()
  }

  private mutating func nextLine(
    writing pending: inout PendingBytes,
    limit: Int,
    until deadline: ContinuousClock.Instant
  ) throws(PluginFailure) -> [UInt8] {
    var searched = 0
    // Most programs wait for the line, and there is room for all of it.
    try streams.write(&pending)
    while true {
      if let end = streams.heard[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        guard end <= limit else { throw Self.tooLarge(limit) }
        return try take(upTo: end)
      }
      guard streams.heard.count <= limit else { throw Self.tooLarge(limit) }
      searched = streams.heard.count
      switch try streams.advance(writing: &pending, before: process.handle, until: deadline) {
      case .went: break
      case .outputEnded:
        guard process.waitForEnd(atMost: .milliseconds(500)) else {
          throw PluginFailure(.protocol, "it closed its standard output")
        }
        throw ended()
      case .ended where streams.heard.count == searched: throw ended()
      case .ended: break
      }
    }
  }

  private mutating func take(upTo end: Int) throws(PluginFailure) -> [UInt8] {
    guard end == streams.heard.count - 1 else {
      let line = Array(streams.heard[..<end])
      throw PluginFailure(
        .protocol,
        "it wrote more than one line, the first of them \(ProgramMessage.excerpt(line))"
      )
    }
    var line = streams.takeHeard()
    line.removeLast()
    return line
  }

  private static func tooLarge(_ limit: Int) -> PluginFailure {
    PluginFailure(.tooLarge, "its answer passed MaxResultBytes= (\(limit) bytes)")
  }

  // MARK: Ending

  /// Takes the lines that it has said.
  mutating func takeWords() -> (lines: [ProgramWords.Line], dropped: Int) {
    streams.takeWords()
  }

  /// Ends the program and all that it started: by asking, and by force after a while.
  mutating func end(within grace: Duration) {
    guard status == nil else { return }
    streams.closeInput()
    process.signal(SIGTERM)
    _ = process.waitForEnd(atMost: grace)
    _ = finish()
  }

  /// Ends its input and waits for it to end.
  ///
  /// - Returns: Whether it has ended.
  mutating func closeAndWait(atMost time: Duration) -> Bool {
    guard status == nil else { return true }
    streams.closeInput()
    guard process.waitForEnd(atMost: time) else { return false }
    _ = finish()
    return true
  }

  /// Lets a program that is to end do so by itself, for a while.
  mutating func dismiss(saying line: [UInt8], within grace: Duration) {
    guard status == nil else { return }
    var pending = PendingBytes(line + [UInt8(ascii: "\n")])
    try? streams.write(&pending)
    streams.closeInput()
    if !process.waitForEnd(atMost: grace) { process.signal(SIGTERM) }
    _ = process.waitForEnd(atMost: grace)
    _ = finish()
  }

  /// Kills what is left of the program and tells how it ended.
  private mutating func finish() -> ExitStatus {
    if let status { return status }
    streams.hearLastWords()
    let ended = (try? process.terminate()) ?? .signal(SIGKILL)
    status = ended
    return ended
  }

  /// That it ended, how, and what it said last.
  private mutating func ended() -> PluginFailure {
    let status = finish()
    let words = streams.words.last.prefix(300)
    let last = words.isEmpty ? "" : ": \(words)"
    switch status {
    case .code: return PluginFailure(.crashed, "the program \(status)\(last)")
    case .signal: return PluginFailure(.crashed, "the program was \(status)\(last)")
    }
  }
}
