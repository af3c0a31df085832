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

  /// Asks a program.
  public func ask(_ request: PluginRequest) throws(PluginFailure) -> PluginAnswer {
    guard let side = side.withLock({ $0 }) else {
      throw PluginFailure(.unavailable, "no program can be reached from here")
    }
    let reply: Result<[UInt8], PluginFailure>
    do {
      try side.send(PluginErrand.ask(request).message)
      reply = try PluginReply.read(try side.reply(limit: Self.replyLimit))
    } catch {
      throw PluginFailure(.unavailable, "the program cannot be reached: \(error)")
    }
    return PluginAnswer(bytes: try reply.get()) { isSound in
      try? side.send(PluginErrand.settle(isSound: isSound).message)
    }
  }
}
