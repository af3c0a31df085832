import AnnotatedControl
import AnnotationKit

extension Command {
  /// Asks the daemon how it is doing.
  static let status = Command(
    "status",
    "ask the daemon how it is doing",
    details: """
      Asks the running daemon what it watches, how many documents it has annotated, and what waits \
      or failed.
      """,
    options: [.json]
  ) { invocation in
    let reply = try Daemon(invocation).ask(.status)
    guard let status = reply.status else {
      throw CommandFailure(.failed, "the daemon did not say how it is doing")
    }
    if invocation.has("--json") {
      let json = try JSONValue(parsing: ControlLine.encode(status))
      invocation.terminal.line(PrettyJSON(invocation.terminal).text(of: json))
    } else {
      invocation.terminal.line(StatusView(status, invocation.terminal).text)
    }
    return .success
  }

  /// Lists the documents that failed.
  static let failures = Command(
    "failures",
    "list the documents that the daemon failed on or skipped",
    details: """
      Lists the documents that could not be annotated and still cannot, with the reason, and those \
      that were skipped lately, such as files of a type that cannot be read.
      """,
    options: [.json]
  ) { invocation in
    let daemon = try Daemon(invocation)
    let failed = try daemon.ask(.failures).documents ?? []
    let skipped = try daemon.ask(.skipped).documents ?? []
    if invocation.has("--json") {
      let lists = try JSONValue(
        parsing: ControlLine.encode(["failed": failed, "skipped": skipped])
      )
      invocation.terminal.line(PrettyJSON(invocation.terminal).text(of: lists))
    } else {
      invocation.terminal.line(FailuresView(failed, skipped, invocation.terminal).text)
    }
    return failed.isEmpty ? .success : .finding
  }
}
