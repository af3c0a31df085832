import AnnotatedConfiguration
import PluginHost

extension Command {
  /// Prints what is made from the tables of settings and commands, for those who build the project.
  static let generate = Command(
    "generate",
    operands: "sample|settings|commands|manifest|bash|zsh|fish",
    "print what is made from the tables of settings and commands",
    details: """
      Prints the sample configuration, the generated part of a manual page or the completions of a \
      shell, as the project ships them.
      """,
    operandKind: .words(["sample", "settings", "commands", "manifest", "bash", "zsh", "fish"])
  ) { invocation in
    let text =
      switch invocation.word {
      case "sample": Setting.sampleFile
      case "settings": Setting.manualBody
      case "commands": CommandManual.body
      case "manifest": PluginManifestKey.manualBody
      case "bash": BashCompletion.text
      case "zsh": ZshCompletion.text
      default: FishCompletion.text
      }
    invocation.terminal.write(Array(text.utf8))
    return .success
  }
}
