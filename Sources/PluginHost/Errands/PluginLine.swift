import LinuxSystem
import Synchronization

/// A worker's way to the programs: it asks the process that started it, over the channels it has.
public final class PluginLine: PluginConnection {
  private let side = Mutex<WorkerSide?>(nil)

  /// The most bytes of a reply: as much as any manifest allows, and a little for its head.
  private static let replyLimit = (64 << 20) + 4096

  /// Creates a line that leads nowhere yet.
  public init() {}

  /// Connects the line, once the worker has its channels.
  public func connect(_ side: WorkerSide) {
    self.side.withLock { $0 = side }
  }

  /// Asks a program, and waits for its answer.
  public func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    try begin(request).answer()
  }

  /// Asks a program, which works while this process goes on.
  public func begin(_ request: PluginRequest) -> PendingAnswer {
    guard let side = side.withLock({ $0 }) else {
      return PendingAnswer { () throws(PluginFailure) in
        throw PluginFailure(.unavailable, "no program can be reached from here")
      }
    }
    let sending = Result { () throws(SystemError) in
      try side.send(PluginErrand.ask(request).message)
    }
    return PendingAnswer {
      side.hasReply
    } answer: { () throws(PluginFailure) in
      try Self.answer(to: sending, over: side)
    }
  }

  private static func answer(
    to sending: Result<Void, SystemError>,
    over side: WorkerSide
  ) throws(PluginFailure) -> PluginAnswer {
    let reply: Result<[UInt8], PluginFailure>
    do {
      try sending.get()
      reply = try PluginReply.read(try side.reply(limit: replyLimit))
    } catch {
      throw PluginFailure(.unavailable, "the program cannot be reached: \(error)")
    }
    return PluginAnswer(bytes: try reply.get()) { isSound in
      try? side.send(PluginErrand.settle(isSound: isSound).message)
    }
  }
}
