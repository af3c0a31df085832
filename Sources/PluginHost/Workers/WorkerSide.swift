internal import Glibc
public import LinuxSystem

/// The worker's own end: what a program does that was started as a ``Worker``.
public final class WorkerSide: Sendable {
  private let requests: OwnedDescriptor
  private let answers: OwnedDescriptor
  private let stage: SharedByte

  /// The most bytes of a request.
  private static let requestLimit = 1 << 20

  /// Takes the descriptors that a worker is started with, and confines the process for good.
  ///
  /// Call it first of all, before there is another thread, and only once.
  ///
  /// - Parameter sandbox: What confines it.
  /// - Throws: ``LinuxSystem/SystemError`` when it cannot be confined; then it must not go on.
  public init(confinedBy sandbox: Sandbox) throws(SystemError) {
    let stage = try SharedByte(adopting: OwnedDescriptor(adopting: 3))
    try sandbox.apply()
    self.stage = stage
    requests = OwnedDescriptor(adopting: 0)
    answers = OwnedDescriptor(adopting: 1)
  }

  /// Tells what the worker is about to do, so that the other end knows it should the worker end.
  public func enter(_ number: UInt8) {
    stage.set(number)
  }

  /// Waits for the next request, and the descriptor that came with it; nothing when there will be
  /// no more.
  ///
  /// - Throws: ``LinuxSystem/SystemError`` when the other end cannot be understood.
  public func nextRequest() throws(SystemError) -> WorkerRequest? {
    try nextRequest(limit: Self.requestLimit)
  }

  /// Waits for the reply to a question of this end's own.
  func reply(limit: Int) throws(SystemError) -> [UInt8] {
    guard let reply = try nextRequest(limit: limit) else {
      throw SystemError(call: "recvmsg", code: ECONNRESET)
    }
    return reply.bytes
  }

  /// Whether the reply is there, or has begun to be.
  var hasReply: Bool {
    var poller = Poller()
    poller.add(requests, for: .readable)
    return (try? poller.wait(timeout: .zero).isEmpty == false) ?? false
  }

  private func nextRequest(limit: Int) throws(SystemError) -> WorkerRequest? {
    var bytes: [UInt8] = []
    var descriptor: Int32?
    while true {
      let part = try requests.receive(upTo: Self.missing(after: bytes, limit))
      if let received = part.descriptor { descriptor = received }
      guard !part.bytes.isEmpty else { return nil }
      bytes += part.bytes
      guard bytes.count >= Frame.headerLength else { continue }
      guard let length = Frame.length(Array(bytes.prefix(Frame.headerLength))),
        length <= limit
      else { throw SystemError(call: "recvmsg", code: EMSGSIZE) }
      guard bytes.count == Frame.headerLength + length else { continue }
      return WorkerRequest(
        bytes: Array(bytes.dropFirst(Frame.headerLength)),
        descriptor: descriptor.map { OwnedDescriptor(adopting: $0) }
      )
    }
  }

  private static func missing(after bytes: [UInt8], _ limit: Int) -> Int {
    guard bytes.count >= Frame.headerLength else { return Frame.headerLength - bytes.count }
    let length = Frame.length(Array(bytes.prefix(Frame.headerLength))) ?? 0
    return max(1, min(length, limit) + Frame.headerLength - bytes.count)
  }

  /// Sends a frame of an answer.
  public func send(_ answer: [UInt8]) throws(SystemError) {
    try answers.write(Frame.header(of: answer.count) + answer)
  }
}

/// A request as it reaches a worker.
public struct WorkerRequest: ~Copyable {
  /// What is asked.
  public let bytes: [UInt8]

  /// The descriptor that came with it.
  public let descriptor: OwnedDescriptor?
}
