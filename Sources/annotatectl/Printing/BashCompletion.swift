/// Completions for bash, made from the table of commands.
enum BashCompletion {
  /// The completion script.
  static var text: String {
    """
    # bash completion for annotatectl, made by 'annotatectl generate bash'.
    _annotatectl() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "\(names)" -- "$current"))
        return
      fi
      case $previous in
        --config) COMPREPLY=($(compgen -f -- "$current")); return ;;
        --set) COMPREPLY=($(compgen -S = -W "\(settings)" -- "$current"))
          compopt -o nospace; return ;;
        --reference-date) COMPREPLY=($(compgen -W none -- "$current")); return ;;
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

  private static func branch(_ command: Command) -> String {
    let options = command.allOptions.map(\.name).joined(separator: " ")
    let operands =
      switch command.operandKind {
      case .none: ""
      case .files: "COMPREPLY=($(compgen -f -- \"$current\"))"
      case .words(let words):
        "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
      }
    return """
          \(command.name))
            if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "\(options)" -- "$current"))
            else \(operands.isEmpty ? ":" : operands); fi ;;
      """
  }
}
