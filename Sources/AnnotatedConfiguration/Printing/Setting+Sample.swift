extension Setting {
  /// The configuration file that is shipped: every setting, commented out, with its default.
  public static var sampleFile: String {
    sampleHead + SettingSection.allCases.map(sampleSection).joined()
  }

  private static let sampleHead = """
    # Configuration of annotated, the document annotation daemon. See annotated.conf(5).
    #
    # Every setting is here with its default. Remove the # before one to change it, or better put
    # the change into a file of its own in /etc/annotated/annotated.conf.d/, such as inbox.conf.
    # `annotatectl config check` says whether all is well; `systemctl reload annotated` applies it.

    """

  private static func sampleSection(_ section: SettingSection) -> String {
    let settings = all.filter { $0.name.section == section }
    return "\n[\(section.rawValue)]\n" + settings.map(\.sample).joined(separator: "\n")
  }

  private var sample: String {
    let values = defaults.isEmpty ? [""] : defaults
    let restart = isReloadable ? "" : " Changing it needs a restart."
    let lines = sentence.wrapped(to: 96) + "Takes \(takes).\(restart)".wrapped(to: 96)
    return lines.map { "# \($0)\n" }.joined() + values.map { "#\(name.key)=\($0)\n" }.joined()
  }
}

extension String {
  /// The text in lines of at most the given number of characters, broken at spaces.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? "\(word)" : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
