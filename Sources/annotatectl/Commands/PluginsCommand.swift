import AnnotatedControl
import AnnotationKit

extension Command {
  /// Lists the analysers.
  static let plugins = Command(
    "plugins",
    "list the analysers of the daemon and how they fare",
    details: """
      Asks the running daemon for its analysers, built in or programs of others: their state and \
      version, what they require, how often they were restarted, their median time and what went \
      wrong last. annotated-plugin(7) says how one is added.
      """,
    options: [.json]
  ) { invocation in
    let analysers = try Daemon(invocation).ask(.plugins).analysers ?? []
    if invocation.has("--json") {
      let json = try JSONValue(parsing: ControlLine.encode(analysers))
      invocation.terminal.line(PrettyJSON(invocation.terminal).text(of: json))
    } else {
      invocation.terminal.line(PluginsView(analysers, invocation.terminal).text)
    }
    let troubles: Set<ListedAnalyser.State> = [.broken, .disabled, .failing]
    return analysers.contains { troubles.contains($0.state) } ? .finding : .success
  }
}
