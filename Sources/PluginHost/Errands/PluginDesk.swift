/// Runs the errands of a worker that has one document.
public struct PluginDesk: ~Copyable {
  private let connection: (any PluginConnection)?
  private let document: String

  /// The answer whose worth the worker has not told yet.
  private var unsettled: PluginAnswer?

  /// Creates a desk.
  ///
  /// - Parameters:
  ///   - connection: How programs are reached; without it, none is.
  ///   - document: The name of the document, for messages.
  public init(_ connection: (any PluginConnection)?, document: String) {
    self.connection = connection
    self.document = document
  }

  /// What a message of the worker calls for.
  public enum Step {
    /// It is the worker's answer.
    case answer

    /// This is to be sent back.
    case reply([UInt8])

    /// It was an errand without a reply.
    case nothing
  }

  /// Takes a message, and runs the errand if it is one.
  public mutating func take(_ message: [UInt8]) -> Step {
    guard let errand = try? PluginErrand(message) else { return .answer }
    switch errand {
    case .ask(let request):
      close()
      return .reply(PluginReply.message(answer(to: request)))
    case .settle(let isSound):
      unsettled?.settle(isSound)
      unsettled = nil
      return .nothing
    }
  }

  private mutating func answer(to request: PluginRequest) -> Result<[UInt8], PluginFailure> {
    guard let connection else {
      return .failure(PluginFailure(.unavailable, "no program can be reached from here"))
    }
    let named = PluginRequest(
      analyser: request.analyser,
      message: request.message,
      cancellation: request.cancellation,
      document: document
    )
    return Result { () throws(PluginFailure) in try connection.ask(named) }.map { answer in
      unsettled = answer
      return answer.bytes
    }
  }

  /// Ends: a program whose answer the worker has not judged is not trusted with more.
  public mutating func close() {
    unsettled?.settle(false)
    unsettled = nil
  }
}
