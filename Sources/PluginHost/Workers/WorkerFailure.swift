public import LinuxSystem

/// Why a worker gave no answer.
public enum WorkerFailure: Error, Hashable, Sendable {
  /// It ended, and what it said last on standard error.
  case ended(ExitStatus, lastWords: String)

  /// It did not answer in time.
  case timedOut

  /// Its answer passed the limit, in bytes.
  case answerTooLarge(Int)

  /// Its answer was not of the form that was agreed, and what was wrong.
  case malformed(String)

  /// It could not be started or spoken to.
  case unreachable(SystemError)

  /// Whether another try would go the same way.
  public var isCertain: Bool {
    if case .answerTooLarge = self { true } else { false }
  }

  /// One word for programs, as a sidecar has it.
  public var code: String {
    switch self {
    case .ended: "crashed"
    case .timedOut: "timeout"
    case .answerTooLarge: "tooLarge"
    case .malformed: "protocol"
    case .unreachable: "unreachable"
    }
  }
}

extension WorkerFailure: CustomStringConvertible {
  /// What happened, for a person.
  public var description: String {
    switch self {
    case .ended(let status, ""): "the worker was \(status)"
    case .ended(let status, let words): "the worker was \(status): \(words)"
    case .timedOut: "no answer in time"
    case .answerTooLarge(let limit): "what was found fills more than \(limit >> 20) MiB"
    case .malformed(let what): "the answer was malformed: \(what)"
    case .unreachable(let error): "the worker could not be reached: \(error)"
    }
  }
}
