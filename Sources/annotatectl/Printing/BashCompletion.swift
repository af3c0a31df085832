/// Completions for bash, made from the table of commands.
enum BashCompletion {
  /// The completion script.
  static var text: String {
    """
    # bash completion for annotatectl, made by 'annotatectl generate bash'.
    _annotatectl_offer() { mapfile -t COMPREPLY < <(compgen "$@" -- "$current"); }
    _annotatectl() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        _annotatectl_offer -W "\(names)"
        return
      fi
      case $previous in
        --config) _annotatectl_offer -f; return ;;
        --set) _annotatectl_offer -S = -W "\(settings)"
          compopt -o nospace; return ;;
    \(CompletionWords.choices.map(choice).joined(separator: "\n"))
      esac
      case ${COMP_WORDS[1]} in
    \(Command.shown.map(branch).joined(separator: "\n"))
      esac
    }
    complete -o filenames -F _annotatectl annotatectl

    """
  }

  private static var names: String { Command.shown.map(\.name).joined(separator: " ") }

  private static var settings: String { CompletionWords.settings.joined(separator: " ") }

  private static func choice(_ option: CommandOption) -> String {
    let words = CompletionWords.values(of: option).joined(separator: " ")
    return "    \(option.name)) _annotatectl_offer -W \"\(words)\"; return ;;"
  }

  private static func branch(_ command: Command) -> String {
    let options = command.allOptions.map(\.name).joined(separator: " ")
    return """
          \(command.name))
            if [[ $current == -* ]]; then _annotatectl_offer -W "\(options)"
            else \(operands(of: command)); fi ;;
      """
  }

  private static func operands(of command: Command) -> String {
    switch command.operandKind {
    case .none: ":"
    case .files: "_annotatectl_offer -f"
    case .words(let words): offer(words)
    case .wordAndFiles(let words):
      "if [ \"$COMP_CWORD\" -eq 2 ]; then \(offer(words)); else _annotatectl_offer -f; fi"
    }
  }

  private static func offer(_ words: [String]) -> String {
    "_annotatectl_offer -W \"\(words.joined(separator: " "))\""
  }
}
