public import LinuxSystem

/// A program that is started to work on documents, one after the other.
public struct WorkerProgram: Hashable, Sendable {
  /// The path of the program.
  public let path: FilePath

  /// Its arguments, without its own name.
  public let arguments: [String]

  /// Its environment, as `NAME=value`.
  public let environment: [String]

  /// How many documents one process takes before it is renewed, which costs as much as some dozen
  /// documents.
  public let documentsPerProcess: Int

  /// How many bytes of memory make a process be renewed before that.
  static let residentLimit = 256 << 20

  /// The most bytes of an answer.
  public let answerLimit: Int

  /// Creates a description of a program.
  public init(
    path: FilePath,
    arguments: [String],
    environment: [String] = [],
    documentsPerProcess: Int = 1_000,
    answerLimit: Int = 64 << 20
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.documentsPerProcess = documentsPerProcess
    self.answerLimit = answerLimit
  }

  /// The path by which a process finds its own program, even after that was replaced.
  public static let itself: FilePath = "/proc/self/exe"
}
