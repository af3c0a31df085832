/// Completions for fish, made from the table of commands.
enum FishCompletion {
  /// The completion script.
  static var text: String {
    """
    # fish completion for annotatectl, made by 'annotatectl generate fish'.
    complete -c annotatectl -f
    \(Command.shown.map(lines).joined(separator: "\n"))

    """
  }

  private static func lines(_ command: Command) -> String {
    let first =
      "complete -c annotatectl -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.purpose))"
    let start = "complete -c annotatectl -n '__fish_seen_subcommand_from \(command.name)'"
    let options = command.allOptions.map { "\(start) \(option($0))" }
    return ([first] + options + operand(command).map { "\(start) \($0)" }).joined(separator: "\n")
  }

  private static func option(_ option: CommandOption) -> String {
    let start = "-l \(option.name.dropFirst(2)) -d \(quoted(option.sentence))"
    switch option.name {
    case "--config": return "\(start) -r -F"
    case "--set":
      return
        "\(start) -x -a \(quoted(CompletionWords.settings.map { "\($0)=" }.joined(separator: " ")))"
    default:
      let values = CompletionWords.values(of: option).joined(separator: " ")
      return option.value == nil ? start : "\(start) -x -a \(quoted(values))"
    }
  }

  private static func operand(_ command: Command) -> [String] {
    switch command.operandKind {
    case .none: []
    case .files: ["-F"]
    case .words(let words): ["-a \(quoted(words.joined(separator: " ")))"]
    case .wordAndFiles(let words): ["-a \(quoted(words.joined(separator: " ")))", "-F"]
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "\\'"))'"
  }
}
