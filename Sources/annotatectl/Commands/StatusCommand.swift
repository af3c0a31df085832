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
      Lists the documents that could not be annotated and still cannot, with the reason; those on \
      which an analyser failed, whose sidecars lack its result; and those that were skipped lately, \
      such as files of a type that cannot be read. annotatectl reannotate --failed tries the first \
      two again.
      """,
    options: [.json]
  ) { invocation in
    let daemon = try Daemon(invocation)
    let failed = try daemon.ask(.failures).documents ?? []
    let incomplete = try daemon.ask(.incomplete).documents ?? []
    let skipped = try daemon.ask(.skipped).documents ?? []
    if invocation.has("--json") {
      let lists = ["failed": failed, "incomplete": incomplete, "skipped": skipped]
      let json = try JSONValue(parsing: ControlLine.encode(lists))
      invocation.terminal.line(PrettyJSON(invocation.terminal).text(of: json))
    } else {
      let view = FailuresView(
        failed: failed,
        incomplete: incomplete,
        skipped: skipped,
        invocation.terminal
      )
      invocation.terminal.line(view.text)
    }
    return failed.isEmpty && incomplete.isEmpty ? .success : .finding
  }
}
