/// How the tool ends; scripts may rely on these.
enum ExitCode: Int32, Sendable, CaseIterable {
  /// All went well.
  case success = 0

  /// Something was found to be wrong, or some of several files failed.
  case finding = 1

  /// The command line is wrong.
  case usage = 64

  /// A file is not what it should be.
  case badData = 65

  /// A file or its sidecar is not there or cannot be read.
  case noInput = 66

  /// No daemon answers.
  case unavailable = 69

  /// A file cannot be written, or the daemon could not do what it was asked.
  case failed = 74

  /// The configuration is wrong.
  case configuration = 78

  /// What the code says, for the manual page.
  var meaning: String {
    switch self {
    case .success: "All went well."
    case .finding: "Something was found to be wrong, or some of several files failed."
    case .usage: "The command line is wrong."
    case .badData: "A file is not what it should be."
    case .noInput: "A file or its sidecar is not there or cannot be read."
    case .unavailable: "No daemon answers."
    case .failed: "A file cannot be written, or the daemon could not do what it was asked."
    case .configuration: "The configuration is wrong."
    }
  }
}

/// A reason why a command ends early, with what to do about it.
struct CommandFailure: Error, Hashable {
  let code: ExitCode

  /// What is wrong.
  let message: String

  /// What to do about it.
  let hint: String?

  init(_ code: ExitCode, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
