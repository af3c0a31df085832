extension Setting {
  /// The settings as the body of a manual page, in roff with the man macros.
  public static var manualBody: String {
    SettingSection.allCases.map { section in
      let settings = all.filter { $0.name.section == section }
      return ".SS [\(section.rawValue)]\n" + settings.map(\.manualEntry).joined()
    }.joined()
  }

  private var manualEntry: String {
    let shown = defaults.isEmpty ? "nothing" : defaults.joined(separator: ", ")
    let restart = isReloadable ? "" : " Changing it needs a restart."
    return """
      .TP
      .BR \(name.key) =
      \(sentence.roff)
      Takes \(takes.roff).\(restart)
      The default is
      .BR "\(shown.roff)" .

      """
  }
}

extension String {
  /// The text with what roff would take for its own escaped.
  package var roff: String {
    var escaped = ""
    for character in self {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case ".", "'": escaped += escaped.isEmpty ? "\\&\(character)" : "\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
