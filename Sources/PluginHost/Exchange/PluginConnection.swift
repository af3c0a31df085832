public import AnnotationKit

/// How an analyser reaches its program: in the same process, or by way of another that has started
/// the program.
public protocol PluginConnection: Sendable {
  /// Asks a program and waits for its answer.
  ///
  /// - Throws: ``PluginFailure`` when there is none.
  func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer

  /// Asks a program; the answer is waited for later, and before another question is asked.
  func begin(_ request: PluginRequest) -> PendingAnswer
}

extension PluginConnection {
  /// Asks only when the answer is waited for, where there is no better way.
  public func begin(_ request: PluginRequest) -> PendingAnswer {
    PendingAnswer { () throws(PluginFailure) in try ask(request) }
  }
}

/// An answer that a program may still be at.
public struct PendingAnswer {
  /// Whether it would be there at once.
  let isReady: () -> Bool

  /// Waits for it; called once.
  let answer: () throws(PluginFailure) -> PluginAnswer

  init(
    isReady: @escaping () -> Bool = { false },
    answer: @escaping () throws(PluginFailure) -> PluginAnswer
  ) {
    self.isReady = isReady
    self.answer = answer
  }
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

  package init(bytes: [UInt8], settle: @escaping @Sendable (_ isSound: Bool) -> Void) {
    self.bytes = bytes
    self.settle = settle
  }
}
