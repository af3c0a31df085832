import AnnotationKit
import LinuxSystem
import Synchronization

/// The questions and answers about one document between an analyser and its program.
struct Conversation {
  let analyser: ForeignAnalyser
  let connection: any PluginConnection
  let document: Document
  let language: String?
  let sha256: String
  let inputs: [(name: LayerName, json: [UInt8])]

  /// The number of the next request of this process.
  private static let nextID = Atomic(1)

  /// The most bytes of a request.
  private static let requestLimit = 48 << 20

  /// Asks, and asks again until there is an answer or another try is of no use.
  ///
  /// The layer comes with an `AnalyserFailure`, or an `AnalyserSkip` when the program says so.
  func begin(tries: Int) -> PendingLayer {
    let first = ask()
    return PendingLayer(isReady: first.answer.isReady) {
      var question = first
      var attempt = 1
      while true {
        do {
          return try layer(answering: question)
        } catch let failure as PluginFailure {
          guard failure.isWorthAnotherTry, attempt < tries else {
            throw failure.record(attempts: attempt)
          }
          if failure.code == .transient { Pause.wait(.milliseconds(100 << (2 * attempt))) }
          attempt += 1
          question = ask()
        }
      }
    }
  }

  private func ask() -> (id: Int, answer: PendingAnswer) {
    let id = Self.nextID.wrappingAdd(1, ordering: .relaxed).oldValue
    let request = request(id)
    let size = request.message.count
    guard size <= Self.requestLimit else {
      return (id, PendingAnswer { () throws(PluginFailure) in throw Self.tooLarge(size) })
    }
    return (id, connection.begin(request))
  }

  private static func tooLarge(_ size: Int) -> PluginFailure {
    PluginFailure(
      .tooLarge,
      """
      the request would have \(size) bytes with the text and its inputs, and no more than \
      \(requestLimit >> 20) MiB can be sent
      """
    )
  }

  private func layer(answering question: (id: Int, answer: PendingAnswer)) throws -> JSONLayer {
    let answer = try question.answer.answer()
    var isSound = false
    defer { answer.settle(isSound) }
    let result: JSONValue
    switch analyser.mode {
    case .oneshot:
      result = try Self.value(answer.bytes)
      isSound = true
    case .worker:
      let message = try ProgramMessage(answer.bytes, id: question.id)
      isSound = true
      result = try Self.result(of: message)
    }
    return try ProgramResult.layer(
      of: result,
      in: document.bytes,
      counting: analyser.identity.offsets,
      limit: analyser.maxResultBytes
    )
  }

  private func request(_ id: Int) -> PluginRequest {
    let isWorker = analyser.mode == .worker
    return PluginRequest(
      analyser: analyser.id,
      message: isWorker ? message(id) : document.bytes,
      cancellation: isWorker ? PluginMessage.cancel(id) : [],
      document: document.name
    )
  }

  private func message(_ id: Int) -> [UInt8] {
    PluginMessage.analyse(
      document,
      id: id,
      language: language,
      sha256: sha256,
      inputs: inputs,
      milliseconds: Int(analyser.timeout / .milliseconds(1))
    )
  }

  private static func value(_ bytes: [UInt8]) throws(PluginFailure) -> JSONValue {
    do throws(MalformedJSON) {
      return try JSONValue(parsing: bytes)
    } catch {
      throw PluginFailure(
        .protocol,
        "it printed what is \(error): \(ProgramMessage.excerpt(bytes))"
      )
    }
  }

  private static func result(of message: ProgramMessage) throws -> JSONValue {
    switch message.content {
    case .result(let result): return result
    case .error(PluginErrorCode.unsupported, let reason): throw AnalyserSkip(reason)
    case .error: throw message.failure(saying: "it failed")
    }
  }
}
