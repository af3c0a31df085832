import AnnotationKit

/// What a confined worker wants from the process that started it, since it can start no program.
public enum PluginErrand {
  /// Ask a program, and send back what it answers.
  case ask(PluginRequest)

  /// The answer that came last showed whether the program can be trusted with more.
  case settle(isSound: Bool)

  /// Numbers that no other message of a worker begins with.
  private static let askMark = 0x41534B
  private static let settleMark = 0x534554

  /// Reads a message, if it is an errand.
  public init?(_ message: [UInt8]) throws(MalformedMessage) {
    var reader = MessageReader(message)
    switch try reader.integer() {
    case Self.askMark:
      self = .ask(
        PluginRequest(
          analyser: LayerName(try reader.string()),
          message: try reader.array(),
          cancellation: try reader.array(),
          document: try reader.string()
        )
      )
    case Self.settleMark: self = .settle(isSound: try reader.integer() != 0)
    default: return nil
    }
    guard reader.isAtEnd else { throw MalformedMessage() }
  }

  var message: [UInt8] {
    var writer = MessageWriter()
    switch self {
    case .ask(let request):
      writer.append(Self.askMark)
      writer.append(request.analyser.rawValue)
      writer.append(request.message)
      writer.append(request.cancellation)
      writer.append(request.document)
    case .settle(let isSound):
      writer.append(Self.settleMark)
      writer.append(isSound ? 1 : 0)
    }
    return writer.bytes
  }
}

/// What came of an errand.
public enum PluginReply {
  /// Writes an answer, or why there is none.
  public static func message(_ reply: Result<[UInt8], PluginFailure>) -> [UInt8] {
    var writer = MessageWriter()
    switch reply {
    case .success(let bytes):
      writer.append(0)
      writer.append(bytes)
    case .failure(let failure):
      writer.append(1)
      writer.append(failure.code.rawValue)
      writer.append(failure.message)
    }
    return writer.bytes
  }

  static func read(_ message: [UInt8]) throws(MalformedMessage) -> Result<[UInt8], PluginFailure> {
    var reader = MessageReader(message)
    if try reader.integer() == 0 { return .success(try reader.array()) }
    let code = PluginFailure.Code(rawValue: try reader.string()) ?? .error
    return .failure(PluginFailure(code, try reader.string()))
  }
}
