import AnnotationKit
import AnnotationPipeline

extension Command {
  /// Shows all that was found in a document.
  static let show = Command(
    "show",
    operands: "FILE",
    "show all that was found in a document",
    details: """
      Shows the sidecar of a document: what it is, its summary, its timeline and its keywords. FILE \
      is the document or its sidecar. With --json it prints the whole sidecar.
      """,
    options: [.json],
    operandKind: .files
  ) { invocation in
    let file = try SidecarFile(of: invocation)
    let terminal = invocation.terminal
    if invocation.has("--json") {
      terminal.line(PrettyJSON(terminal).text(of: file.sidecar.json))
    } else {
      terminal.line(OverviewView(file, terminal).text)
    }
    return .success
  }
}

extension Command {
  /// Makes a command that shows one result of a document.
  ///
  /// - Parameters:
  ///   - name: The result, which is also the command's name.
  ///   - summary: What the command does, in a line.
  ///   - details: More about it.
  ///   - options: What it takes besides `--json`.
  ///   - view: Lays the result out; nothing when the sidecar has none.
  /// - Returns: The command.
  static func result(
    _ name: String,
    _ summary: String,
    details: String,
    options: [CommandOption] = [],
    view: @escaping @Sendable (SidecarFile, Invocation) -> String?
  ) -> Command {
    Command(
      name,
      operands: "FILE",
      summary,
      details: "\(details) FILE is the document or its sidecar.",
      options: options + [.json],
      operandKind: .files
    ) { invocation in
      let file = try SidecarFile(of: invocation)
      guard let result = file.sidecar.result(name), let data = result.data else {
        let reason = file.sidecar.result(name)?.reason.map { ": \($0.printable)" } ?? ""
        throw CommandFailure(.finding, "'\(file.path)' has no \(name)\(reason)")
      }
      let terminal = invocation.terminal
      if invocation.has("--json") {
        terminal.line(PrettyJSON(terminal).text(of: data))
      } else {
        terminal.line(view(file, invocation) ?? "")
      }
      return .success
    }
  }
}
