import AnnotatedConfiguration

/// The commands as the body of a manual page, in roff with the man macros.
enum CommandManual {
  /// The sections COMMANDS, OPTIONS and EXIT STATUS.
  static var body: String {
    let commands = Command.shown.map { entry($0) }
    let options = CommandOption.common.map { entry($0) }
    let codes = ExitCode.allCases.map { entry($0) }
    return [
      ".SH COMMANDS\n", commands.joined(), ".SH OPTIONS OF EVERY COMMAND\n", options.joined(),
      ".SH EXIT STATUS\n", codes.joined(),
    ].joined()
  }

  private static func entry(_ command: Command) -> String {
    let operands = command.operands.isEmpty ? "" : " \\fI\(command.operands.roff)\\fR"
    let options = command.options.map { option in
      ".RS\n" + entry(option) + ".RE\n"
    }
    return ".TP\n\\fB\(command.name.roff)\\fR\(operands)\n\(command.details.roff)\n"
      + options.joined()
  }

  private static func entry(_ option: CommandOption) -> String {
    let value = option.value.map { " \\fI\($0.roff)\\fR" } ?? ""
    return ".TP\n\\fB\(option.name.roff)\\fR\(value)\n\(option.sentence.roff)\n"
  }

  private static func entry(_ code: ExitCode) -> String {
    ".TP\n\\fB\(code.rawValue)\\fR\n\(code.meaning.roff)\n"
  }
}
