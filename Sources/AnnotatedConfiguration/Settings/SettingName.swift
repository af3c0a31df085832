/// The name of a setting: a section and a key in it.
public struct SettingName: Hashable, Sendable, CustomStringConvertible {
  /// The section.
  public let section: SettingSection

  /// The key, such as `Directory`.
  public let key: String

  /// Creates a name.
  public init(_ section: SettingSection, _ key: String) {
    self.section = section
    self.key = key
  }

  /// The name as `Watch.Directory`, as `--set` takes it.
  public var description: String { "\(section.rawValue).\(key)" }
}

/// A section of the configuration file, in the order of the manual.
public enum SettingSection: String, Hashable, Sendable, CaseIterable {
  /// What is watched.
  case watch = "Watch"

  /// Where sidecars go.
  case output = "Output"

  /// Which analysers run.
  case analysers = "Analysers"

  /// How many keywords there are, and which.
  case keywords = "Keywords"

  /// How long summaries are.
  case summary = "Summary"

  /// What a document and the program may use.
  case limits = "Limits"

  /// Where the program keeps its own files.
  case paths = "Paths"
}
