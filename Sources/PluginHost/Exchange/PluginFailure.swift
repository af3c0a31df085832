import AnnotationKit

/// Why a program gave no result.
public struct PluginFailure: Error, Hashable, Sendable {
  /// One word for programs, as a sidecar has it.
  public let code: Code

  /// What happened, for a person.
  public let message: String

  /// Creates a failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// What kind of failure it was.
  public enum Code: String, Hashable, Sendable {
    /// The program ended.
    case crashed

    /// It did not answer in time.
    case timeout

    /// Its answer, or what would come of it, passed the limit.
    case tooLarge

    /// What it said was not as agreed.
    case `protocol`

    /// It failed before it was given a document.
    case start

    /// It cannot be reached, or has failed so often that it rests for now.
    case unavailable

    /// It is not the program that it was when the daemon was told of it.
    case changed

    /// It said that the document is bad.
    case document

    /// It said that something was missing for now.
    case transient

    /// It said that something else was wrong.
    case error

    /// A layer that it requires was not there.
    case input

    /// Whether the program could not be had for now, which says nothing about the document.
    public var isOutage: Bool { [.start, .unavailable, .changed, .transient].contains(self) }
  }

  /// Whether another try may go better.
  var isWorthAnotherTry: Bool {
    switch code {
    case .crashed, .timeout, .protocol, .start, .transient, .error: true
    case .tooLarge, .unavailable, .changed, .document, .input: false
    }
  }

  /// The failure as a sidecar has it.
  func record(attempts: Int) -> AnalyserFailure {
    AnalyserFailure(code: code.rawValue, message: message, attempts: attempts)
  }
}

extension PluginFailure: CustomStringConvertible {
  /// What happened, for a person.
  public var description: String { message }
}
