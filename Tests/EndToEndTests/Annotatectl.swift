import AnnotationTestKit

/// The built tool, kept apart from the configuration of the machine that runs the tests.
enum Annotatectl {
  /// Runs a command.
  static func run(
    _ command: String,
    _ arguments: String...,
    input: String = ""
  ) throws -> Program.Outcome {
    try run([command, "--config", "/dev/null"] + arguments, input: input)
  }

  /// Runs the tool with just these arguments.
  static func run(_ arguments: [String], input: String = "") throws -> Program.Outcome {
    try Program.built("annotatectl").run(arguments, input: Array(input.utf8))
  }
}
