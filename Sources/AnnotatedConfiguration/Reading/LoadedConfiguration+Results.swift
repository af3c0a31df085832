extension LoadedConfiguration {
  /// Notes each result that `Enable=` asks for and that no analyser makes; the others are made.
  ///
  /// - Parameter names: The names of the results there can be.
  public mutating func checkEnabled(among names: [String]) {
    for unknown in configuration.analysers.enabled ?? [] where !names.contains(unknown) {
      let hint = unknown.nearest(among: names).map { "; did you mean '\($0)'?" } ?? ""
      report(
        .error,
        at: origins[SettingName(.analysers, "Enable")]?.first ?? .preset,
        "Enable= names '\(unknown)', which no analyser makes, ignored\(hint)"
      )
    }
  }
}
