import AnnotatedConfiguration
import AnnotationPipeline

/// What the tool says about itself.
enum Help {
  /// The overview of all commands.
  static func overview(on terminal: Terminal) -> String {
    let width = (Command.shown.map { $0.name.count }.max() ?? 0) + 2
    let commands = Command.shown.map { command in
      "  \(terminal.styled(command.name.filled(to: width), .bold))\(command.purpose)"
    }
    return """
      \(terminal.styled("annotatectl", .bold)) \(Generator.version): \
      timelines, keywords and summaries of documents

      Try these:
        annotatectl annotate letter.txt    annotate a document, without a daemon
        annotatectl show letter.txt        look at what was found
        annotatectl status                 ask the daemon how it is doing

      Commands:
      \(commands.joined(separator: "\n"))

      'annotatectl COMMAND --help' says more, and so does annotatectl(1).
      """
  }

  /// How one command is used.
  static func page(of command: Command, on terminal: Terminal) -> String {
    let width = (command.allOptions.map { $0.spelling.count }.max() ?? 0) + 2
    let options = command.allOptions.map { option in
      let lines = option.sentence.wrapped(to: max(30, terminal.measure - width - 2))
      let indent = "\n" + String(repeating: " ", count: width + 2)
      return "  \(terminal.styled(option.spelling.filled(to: width), .bold))"
        + lines.joined(separator: indent)
    }
    let usage = command.usage.wrapped(to: terminal.measure - 4)
    return """
      \(usage.map { terminal.styled($0, .bold) }.joined(separator: "\n    "))

      \(command.details.wrapped(to: terminal.measure).joined(separator: "\n"))

      Options:
      \(options.joined(separator: "\n"))
      """
  }
}
