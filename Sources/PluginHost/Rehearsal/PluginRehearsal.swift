import AnnotationKit
public import LinuxSystem
import Synchronization

/// One process of a plug-in program, without a daemon around it: for its author to look at and try.
///
/// Nothing is tried twice here, and nothing is started again.
public final class PluginRehearsal: PluginConnection {
  /// The manifest.
  public let manifest: PluginManifest

  private let program: Mutex<RunningProgram>
  private let starter: ProgramStarter
  private let launcher: FilePath
  private let trace: @Sendable (PluginTraffic) -> Void
  private let addsFields = Mutex(false)

  /// Starts the program of a manifest, confined as the daemon would.
  ///
  /// - Parameters:
  ///   - manifest: The manifest.
  ///   - launcher: The program that confines itself and becomes the plug-in.
  ///   - trace: Told of all that passes.
  /// - Throws: ``LinuxSystem/SystemError`` when it cannot be started.
  public init(
    _ manifest: PluginManifest,
    launcher: FilePath = WorkerProgram.itself,
    trace: @escaping @Sendable (PluginTraffic) -> Void = { _ in }
  ) throws(SystemError) {
    let starter = try ProgramStarter { nil }
    self.manifest = manifest
    self.launcher = launcher
    self.trace = trace
    self.starter = starter
    program = Mutex(try Self.start(manifest, launcher, starter))
  }

  private static func start(
    _ manifest: PluginManifest,
    _ launcher: FilePath,
    _ starter: ProgramStarter
  ) throws(SystemError) -> RunningProgram {
    try RunningProgram(
      launcher,
      arguments: PluginLauncher.arguments(for: manifest),
      environment: PluginProcess.environment(of: manifest),
      by: starter
    )
  }

  /// Asks the program to introduce itself; one that is not asked has its identity from the manifest.
  public func introduce(as version: String) throws(PluginFailure) -> PluginIdentity {
    guard manifest.mode == .worker else { return PluginIdentity(of: manifest) }
    let answer = try exchange(
      PluginMessage.initialize(manifest, host: version),
      within: manifest.limits.startTimeout
    )
    return try PluginIdentity(answer: answer, from: manifest.id)
  }

  /// Asks the program about a document.
  public func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    switch manifest.mode {
    case .worker:
      let answer = try exchange(line(of: request), within: manifest.limits.timeout)
      return PluginAnswer(bytes: answer) { _ in }
    case .oneshot:
      let output = try runOnce(on: request.message)
      return PluginAnswer(bytes: output) { _ in }
    }
  }

  /// Lets requests from now on have fields that no program knows.
  public func addUnknownFields() {
    addsFields.withLock { $0 = true }
  }

  /// Asks and at once takes the request back.
  ///
  /// - Parameter request: What is asked.
  /// - Throws: ``PluginFailure`` when no answer comes in time; one that says that it was cancelled is
  ///   as good as another.
  public func askAndCancel(_ request: PluginRequest) throws(PluginFailure) {
    _ = try exchange(
      line(of: request) + [UInt8(ascii: "\n")] + request.cancellation,
      within: manifest.limits.timeout + .seconds(2)
    )
  }

  /// Ends its input and waits for it to end.
  ///
  /// - Returns: How it ended; nothing when it had to be killed.
  public func close() -> ExitStatus? {
    program.withLock { program in
      let isDone = program.closeAndWait(atMost: .seconds(2))
      program.end(within: .milliseconds(100))
      return isDone ? program.status : nil
    }
  }

  /// The memory that it occupies, in bytes.
  public var residentBytes: Int? {
    ProcessMemory.residentBytes(of: program.withLock { $0.identifier })
  }

  // MARK: What passes

  private func line(of request: PluginRequest) -> [UInt8] {
    guard addsFields.withLock({ $0 }) else { return request.message }
    let unknown = Array(#"{"unknown":{"a":[1,null,"é"]},"#.utf8)
    return unknown + request.message.dropFirst()
  }

  private func exchange(
    _ line: [UInt8],
    within time: Duration
  ) throws(PluginFailure) -> [UInt8] {
    trace(.sent(line))
    return try program.withLock { program throws(PluginFailure) in
      defer { traceWords(of: &program) }
      let answer = try program.ask(
        line,
        limit: manifest.limits.maxResultBytes,
        until: .now + time
      )
      trace(.received(answer))
      return answer
    }
  }

  private func runOnce(on text: [UInt8]) throws(PluginFailure) -> [UInt8] {
    trace(.sent(text))
    return try program.withLock { program throws(PluginFailure) in
      do throws(SystemError) {
        if program.status != nil { program = try Self.start(manifest, launcher, starter) }
      } catch {
        throw PluginFailure(.unavailable, "it cannot be started: \(error)")
      }
      defer { traceWords(of: &program) }
      let output = try program.run(
        on: text,
        limit: manifest.limits.maxResultBytes,
        until: .now + manifest.limits.timeout
      )
      trace(.received(output))
      return output
    }
  }

  private func traceWords(of program: inout RunningProgram) {
    let (lines, dropped) = program.takeWords()
    for line in lines { trace(.said(line.text)) }
    if dropped > 0 { trace(.saidTooMuch(dropped)) }
  }
}

/// What passes between a plug-in program and whoever asks it.
public enum PluginTraffic: Sendable {
  /// A line that was written to it.
  case sent([UInt8])

  /// A line that it wrote.
  case received([UInt8])

  /// A line that it wrote to standard error.
  case said(String)

  /// How many more lines than are kept it wrote to standard error at once.
  case saidTooMuch(Int)
}
