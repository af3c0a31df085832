public import AnnotationKit

/// How an analyser reaches its program: in the same process, or by way of another that has started
/// the program.
public protocol PluginConnection: Sendable {
  /// Asks a program and waits for its answer.
  ///
  /// - Throws: ``PluginFailure`` when there is none.
  func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer
}

/// What a program is asked.
public struct PluginRequest: Hashable, Sendable {
  /// The analyser whose program is asked.
  public let analyser: LayerName

  /// A line without its end, or the text for a program that is started for each document.
  public let message: [UInt8]

  /// The line, without its end, that takes the request back.
  public let cancellation: [UInt8]

  /// The name of the document, for messages.
  public let document: String
}

/// What a program answered.
public struct PluginAnswer: Sendable {
  /// The line without its end, or all that was printed.
  public let bytes: [UInt8]

  /// Says whether the program can be trusted with more; to be called once.
  public let settle: @Sendable (_ isSound: Bool) -> Void
}
