import Glibc
import Synchronization

/// A program that a test started, which ends with the test at the latest.
///
/// What it writes goes to files of a scratch directory of its own, so that no pipe can fill up.
public final class RunningProgram: Sendable {
  /// The number of the process.
  public let processID: Int32

  private let directory: ScratchDirectory
  private let ending = Mutex<Int32?>(nil)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its arguments, without its own name.
  ///   - environment: Variables to add to those of the test, or to replace.
  ///   - input: What it reads from standard input.
  /// - Throws: ``ProgramError`` when it cannot be started.
  public init(
    _ path: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    input: [UInt8] = []
  ) throws {
    directory = try ScratchDirectory()
    let files: [Redirection] = [
      (0, try directory.write(input, to: "input"), O_RDONLY),
      (1, try directory.write([], to: "output"), O_WRONLY | O_APPEND),
      (2, try directory.write([], to: "errors"), O_WRONLY | O_APPEND),
    ]
    // `env` sets variables and then becomes the program, which keeps the process's number.
    let variables = environment.map { "\($0.key)=\($0.value)" }
    processID = try Self.spawn(["/usr/bin/env"] + variables + [path] + arguments, files)
  }

  deinit {
    if status == nil {
      signal(SIGKILL)
      _ = try? wait()
    }
    directory.removeAll()
  }

  /// What the program has written to standard output so far.
  public var output: String { (try? directory.read("output")) ?? "" }

  /// What the program has written to standard error so far.
  public var errors: String { (try? directory.read("errors")) ?? "" }

  /// How the program ended, if it has: its exit status, or the negative number of a signal.
  public var status: Int32? {
    ending.withLock { ending in
      if ending == nil {
        var status: Int32 = 0
        guard unsafe waitpid(processID, &status, WNOHANG) == processID else { return nil }
        ending = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
      }
      return ending
    }
  }

  /// Sends the program a signal, unless it has ended.
  public func signal(_ number: Int32) {
    guard status == nil else { return }
    kill(processID, number)
  }

  /// Waits until the program has ended.
  ///
  /// - Parameter limit: How long to wait at most.
  /// - Returns: Its exit status, or the negative number of the signal that ended it.
  /// - Throws: ``ProgramError`` when it goes on for longer; it is killed then.
  @discardableResult
  public func wait(atMost limit: Duration = .seconds(60)) throws -> Int32 {
    let deadline = ContinuousClock.now + limit
    while ContinuousClock.now < deadline {
      if let status { return status }
      usleep(2_000)
    }
    kill(processID, SIGKILL)
    throw ProgramError("the program did not end within \(limit); it wrote: \(errors)")
  }

  private typealias Redirection = (descriptor: Int32, path: String, flags: Int32)

  private static func spawn(_ words: [String], _ files: [Redirection]) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for file in files {
      unsafe posix_spawn_file_actions_addopen(&actions, file.descriptor, file.path, file.flags, 0)
    }
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for index in 0..<words.count { unsafe free(arguments[index]) } }
    var process: Int32 = 0
    let code = unsafe posix_spawn(&process, words[0], &actions, nil, arguments, environ)
    guard code == 0 else { throw ProgramError("cannot start \(words): error \(code)") }
    return process
  }
}

/// A program could not be started or did not end.
public struct ProgramError: Error, CustomStringConvertible {
  /// What happened, for a person.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
