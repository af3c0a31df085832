import FoundationEssentials

/// A program as a test runs it from beginning to end.
public struct Program: Sendable {
  /// The program's file.
  public let path: String

  /// Names a program by its file.
  public init(path: String) {
    self.path = path
  }

  /// Names a program that was built together with the tests.
  ///
  /// - Throws: ``ProgramError`` when it was not.
  public static func built(_ name: String) throws -> Program {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = tests.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ProgramError("\(path) is not there; build it first")
    }
    return Program(path: path)
  }

  /// What came of a run.
  public struct Outcome: Sendable {
    /// The exit status, or the negative number of the signal that ended the program.
    public let status: Int32

    /// What it wrote to standard output.
    public let output: String

    /// What it wrote to standard error.
    public let errors: String

    /// The lines of the output.
    public var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Runs the program and waits for it.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, without its own name.
  ///   - environment: Variables to add to those of the test, or to replace.
  ///   - input: What it reads from standard input.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: ``ProgramError`` when it cannot be started or does not end within a minute.
  public func run(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    input: [UInt8] = []
  ) throws -> Outcome {
    let running = try start(arguments, environment: environment, input: input)
    let status = try running.wait()
    return Outcome(status: status, output: running.output, errors: running.errors)
  }

  /// Starts the program and lets it run.
  public func start(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    input: [UInt8] = []
  ) throws -> RunningProgram {
    try RunningProgram(path, arguments, environment: environment, input: input)
  }
}
