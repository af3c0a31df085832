extension LoadedConfiguration {
  /// The values that hold and where each came from, for a person.
  public var shown: String {
    SettingSection.allCases.map(show).joined(separator: "\n")
  }

  private func show(_ section: SettingSection) -> String {
    let lines = Setting.all.filter { $0.name.section == section }.flatMap(show)
    return "[\(section.rawValue)]\n" + lines.map { "\($0)\n" }.joined()
  }

  private func show(_ setting: Setting) -> [String] {
    let values = setting.values(in: configuration)
    let origins = origins(of: setting)
    return (values.isEmpty ? [""] : values).enumerated().map { index, value in
      let origin = origins.indices.contains(index) ? origins[index] : .preset
      let assignment = "\(setting.name.key)=\(value)"
      return assignment.padded(to: 40) + "  # \(origin)"
    }
  }
}

extension Configuration {
  /// Returns the settings that differ from another configuration's and need a restart to hold.
  public func changesNeedingRestart(from other: Configuration) -> [SettingName] {
    Setting.all.filter { !$0.isReloadable && $0.values(in: self) != $0.values(in: other) }
      .map(\.name)
  }
}

extension String {
  /// The text with spaces after it up to a number of characters.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
