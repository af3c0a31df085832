import AnnotationKit

/// A line that a program wrote, as JSON-RPC 2.0 has it.
struct ProgramMessage {
  let content: Content

  enum Content {
    case result(JSONValue)
    case error(code: Int, message: String)
  }

  /// Reads the answer to the request with the given number.
  ///
  /// - Throws: ``PluginFailure`` when it is none.
  init(_ line: [UInt8], id: Int) throws(PluginFailure) {
    let message: JSONValue
    do throws(MalformedJSON) {
      message = try JSONValue(parsing: line)
    } catch {
      throw PluginFailure(.protocol, "it wrote a line that is \(error): \(Self.excerpt(line))")
    }
    guard let answered = message["id"]?.int, answered == id else {
      let other = message["id"].map { "\($0)" } ?? "nothing"
      throw PluginFailure(.protocol, "it answered request \(other) when asked \(id)")
    }
    if let error = message["error"] {
      content = .error(
        code: error["code"]?.int ?? 0,
        message: String((error["message"]?.string ?? "it gave no reason").prefix(500))
      )
    } else if let result = message["result"] {
      content = .result(result)
    } else {
      throw PluginFailure(.protocol, "its answer has neither 'result' nor 'error'")
    }
  }

  /// The beginning of a line, for a person.
  static func excerpt(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(80), as: UTF8.self)
    let printable = text.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : String($0) }.joined()
    return "'\(printable)\(line.count > 80 ? "…" : "")'"
  }

  /// What an error of the program means.
  func failure(saying prefix: String) -> PluginFailure {
    guard case .error(let code, let message) = content else { return PluginFailure(.error, prefix) }
    switch code {
    case PluginErrorCode.badDocument: return PluginFailure(.document, message)
    case PluginErrorCode.transient: return PluginFailure(.transient, message)
    default: return PluginFailure(.error, "\(prefix): \(message) (\(code))")
    }
  }
}
