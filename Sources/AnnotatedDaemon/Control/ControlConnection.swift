import AnnotatedControl
import LinuxSystem

/// One program that asks; it sends a line, gets a line, and that is all.
final class ControlConnection {
  let descriptor: OwnedDescriptor

  private var input: [UInt8] = []
  private var output: [UInt8] = []

  /// Whether the connection can be closed.
  private(set) var isDone = false

  /// What has to happen before it is answered, if anything has.
  var awaited: Awaited?

  /// What may have to happen before a connection is answered.
  enum Awaited {
    /// Nothing is left to do.
    case rest

    /// The configuration has been reread.
    case reload
  }

  init(_ descriptor: consuming OwnedDescriptor) {
    self.descriptor = descriptor
  }

  /// Whether part of the answer has found no room yet.
  var hasOutput: Bool { !output.isEmpty }

  /// Reads or writes as much as is possible now.
  ///
  /// - Returns: The request, once its line has come.
  func advance() -> ControlRequest? {
    if hasOutput {
      flush()
      return nil
    }
    guard let bytes = receive() else { return nil }
    input += bytes
    guard input.contains(UInt8(ascii: "\n")) else {
      isDone = bytes.isEmpty || input.count > ControlRequest.sizeLimit
      return nil
    }
    let line = Array(input.prefix { $0 != UInt8(ascii: "\n") })
    input = []
    guard let request = try? ControlLine.decode(ControlRequest.self, from: line) else {
      answer(ControlReply(error: "the request is not understood"))
      return nil
    }
    return request
  }

  /// Reads what has come; nothing when nothing has, and no bytes at the end.
  private func receive() -> [UInt8]? {
    do throws(SystemError) {
      return try descriptor.read(upTo: ControlRequest.sizeLimit)
    } catch {
      isDone = !error.isTemporary
      return nil
    }
  }

  /// Answers the request.
  func answer(_ reply: ControlReply) {
    awaited = nil
    output = (try? ControlLine.encode(reply)) ?? []
    flush()
  }

  private func flush() {
    do throws(SystemError) {
      while !output.isEmpty, case let count = try descriptor.writeSome(output), count > 0 {
        output.removeFirst(count)
      }
      isDone = output.isEmpty
    } catch {
      isDone = true
    }
  }
}
