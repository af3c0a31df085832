/// Something in the configuration that a person should look at.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public let severity: Severity

  /// Where it is.
  public let origin: Origin

  /// What is wrong, what is done about it and perhaps what was meant.
  public let message: String

  package init(severity: Severity, origin: Origin, message: String) {
    self.severity = severity
    self.origin = origin
    self.message = message
  }

  /// How bad something in the configuration is.
  public enum Severity: String, Hashable, Sendable {
    /// It has no effect, which may not be what was meant.
    case warning

    /// It cannot be right; a default is used in its place.
    case error
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The place and the message, as a compiler writes them.
  public var description: String { "\(origin): \(severity.rawValue): \(message)" }
}
