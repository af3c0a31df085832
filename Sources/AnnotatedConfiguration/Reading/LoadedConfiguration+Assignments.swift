extension LoadedConfiguration {
  /// Puts assignments into the configuration, setting by setting.
  mutating func apply(_ assignments: [Assignment]) {
    var given: [SettingName: [Assignment]] = [:]
    for assignment in assignments {
      guard let setting = setting(for: assignment) else { continue }
      gather(assignment, of: setting, into: &given[setting.name, default: []])
    }
    for setting in Setting.all {
      guard let values = given[setting.name] else { continue }
      apply(values, to: setting)
    }
    diagnostics = diagnostics.sorted { position(of: $0.origin) < position(of: $1.origin) }
  }

  /// Orders places as they were read: files one after the other, then the command line.
  private func position(of origin: Origin) -> (file: Int, line: Int) {
    guard case .file(let path, let line) = origin else { return (files.count, 0) }
    return (files.firstIndex(of: path) ?? files.count, line)
  }

  /// Adds an assignment to those of its setting that hold so far.
  ///
  /// An empty value takes back what came before, and the command line replaces what files say.
  private mutating func gather(
    _ assignment: Assignment,
    of setting: Setting,
    into values: inout [Assignment]
  ) {
    let replaces = assignment.origin == .commandLine && values.last?.origin != .commandLine
    if !setting.isRepeatable || replaces || assignment.value.isEmpty { values = [] }
    if isValid(assignment, for: setting) { values.append(assignment) }
  }

  private mutating func isValid(_ assignment: Assignment, for setting: Setting) -> Bool {
    guard !assignment.value.isEmpty else { return false }
    do {
      var scratch = configuration
      try setting.set([assignment.value], in: &scratch)
      return true
    } catch {
      let fate = setting.isRepeatable ? "ignored" : "using the default"
      report(
        .error,
        at: assignment.origin,
        "'\(assignment.value)' is no value for \(assignment.key)=, \(fate): \(error.reason)"
      )
      return false
    }
  }

  private mutating func apply(_ values: [Assignment], to setting: Setting) {
    guard !values.isEmpty else { return }
    // Each value was tried before it came here.
    try? setting.set(values.map(\.value), in: &configuration)
    origins[setting.name] = values.map(\.origin)
  }

  private mutating func setting(for assignment: Assignment) -> Setting? {
    guard let section = SettingSection(rawValue: assignment.section) else {
      reportUnknownSection(assignment)
      return nil
    }
    let setting = Setting.all.first { $0.name == SettingName(section, assignment.key) }
    if setting == nil { reportUnknownKey(assignment, in: section) }
    return setting
  }

  private mutating func reportUnknownSection(_ assignment: Assignment) {
    let nearest = assignment.section.nearest(among: SettingSection.allCases.map(\.rawValue))
    let hint = nearest.map { "; did you mean [\($0)]?" } ?? ""
    report(
      .warning,
      at: assignment.origin,
      "\(assignment.key)= ignored, as there is no section [\(assignment.section)]\(hint)"
    )
  }

  private mutating func reportUnknownKey(_ assignment: Assignment, in section: SettingSection) {
    let names = Setting.all.map(\.name)
    let own = assignment.key.nearest(among: names.filter { $0.section == section }.map(\.key))
    let other = assignment.key.nearest(among: names.map(\.key))
    let home = names.first { $0.key == other }?.section
    var hint = ""
    if let own {
      hint = "; did you mean '\(own)'?"
    } else if let other, let home {
      hint = "; did you mean '\(other)' in [\(home.rawValue)]?"
    }
    report(
      .warning,
      at: assignment.origin,
      "unknown key '\(assignment.key)' in [\(section.rawValue)], ignored\(hint)"
    )
  }
}
