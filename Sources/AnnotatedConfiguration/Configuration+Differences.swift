extension Configuration {
  /// The settings that differ from their defaults, as `Section.Key=Value`, so that another process
  /// can be told them.
  public var differences: [String] {
    Setting.all.flatMap { setting in
      let values = setting.values(in: self)
      return values == setting.defaults ? [] : values.map { "\(setting.name)=\($0)" }
    }
  }

  /// Creates the configuration that differs from the defaults as told; what is no such line is
  /// passed over.
  public init(differences: [String]) {
    let assignments = differences.compactMap { SettingOverride($0)?.assignment }
    self = LoadedConfiguration(assignments).configuration
  }
}

extension LoadedConfiguration {
  /// Puts assignments into the defaults, without reading a file.
  fileprivate init(_ assignments: [Assignment]) {
    apply(assignments)
  }
}
