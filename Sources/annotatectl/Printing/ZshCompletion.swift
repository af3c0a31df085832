/// Completions for zsh, made from the table of commands.
enum ZshCompletion {
  /// The completion script.
  static var text: String {
    """
    #compdef annotatectl
    # zsh completion for annotatectl, made by 'annotatectl generate zsh'.
    _annotatectl() {
      local -a commands
      commands=(
    \(Command.shown.map { "    \(quoted("\($0.name):\($0.purpose)"))" }.joined(separator: "\n"))
      )
      if (( CURRENT == 2 )); then
        _describe command commands
        return
      fi
      local command=$words[2]
      shift words
      (( CURRENT-- ))
      case $command in
    \(Command.shown.map(branch).joined(separator: "\n"))
      esac
    }
    _annotatectl "$@"

    """
  }

  private static func branch(_ command: Command) -> String {
    let options = command.allOptions.map { "      \(option($0))" }
    let lines = options + (operand(command).map { ["      \($0)"] } ?? [])
    return "    \(command.name)) _arguments \\\n\(lines.joined(separator: " \\\n")) ;;"
  }

  private static func option(_ option: CommandOption) -> String {
    let repeats = option.isRepeatable ? "*" : ""
    let sentence = option.sentence.replacing("[", with: "\\[").replacing("]", with: "\\]")
    let start = "\(repeats)\(option.name)[\(sentence)]"
    switch option.name {
    case "--config": return quoted("\(start):file:_files")
    case "--set":
      return quoted("\(start):setting:(\(CompletionWords.settings.joined(separator: " ")))")
    default:
      let values = CompletionWords.values(of: option).joined(separator: " ")
      return quoted(option.value == nil ? start : "\(start):value:(\(values))")
    }
  }

  private static func operand(_ command: Command) -> String? {
    switch command.operandKind {
    case .none: nil
    case .files: quoted("*:file:_files")
    case .words(let words): quoted("1:what:(\(words.joined(separator: " ")))")
    case .wordAndFiles(let words):
      quoted("1:what:(\(words.joined(separator: " ")))") + " " + quoted("*:file:_files")
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }
}
