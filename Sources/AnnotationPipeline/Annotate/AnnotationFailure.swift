public import AnnotationKit
public import LinuxSystem
public import TextExtraction

/// Why a document has no sidecar.
public enum AnnotationFailure: Error, Hashable, Sendable {
  /// It is of a type that cannot be read.
  case unsupported(UnsupportedMediaType)

  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)

  /// It could not be read.
  case unreadable(SystemError)

  /// Reading it ended the worker, as often as that was tried.
  case failed(AnalyserFailure)

  /// The worker ended as often as it was tried by no fault of the document, and how.
  case interrupted(String)

  /// No worker could be started, which says nothing about the document.
  case unavailable(SystemError)
}

extension AnnotationFailure {
  /// Whether the document is passed over rightly.
  public var isSkip: Bool {
    switch self {
    case .unsupported, .tooLarge: true
    case .unreadable, .failed, .interrupted, .unavailable: false
    }
  }
}

extension AnnotationFailure: CustomStringConvertible {
  /// What happened, for a person.
  public var description: String {
    switch self {
    case .unsupported(let type): "\(type)"
    case .tooLarge(let limit): "it is larger than MaxFileBytes= allows (\(limit) bytes)"
    case .unreadable(let error): "it cannot be read: \(error)"
    case .failed(let failure) where failure.attempts == 1: failure.message
    case .failed(let failure): "\(failure.message), \(failure.attempts) times"
    case .interrupted(let reason): reason
    case .unavailable(let error): "no worker could be started: \(error)"
    }
  }
}
