/// One setting: its name, what it takes, what it does, and where its value is kept.
///
/// The one definition feeds the parser, the sample file, the manual and `annotatectl config`.
public struct Setting: Sendable {
  /// The section and key.
  public let name: SettingName

  /// What a value looks like, such as `a time span from 0 to 1h`.
  public let takes: String

  /// What the setting does, in a sentence or two for a person.
  public let sentence: String

  /// Whether it may be given more than once, each value adding to those before.
  public let isRepeatable: Bool

  /// Whether a new value holds after a reload; otherwise a restart is needed.
  public let isReloadable: Bool

  /// Whether values are paths, which the command line may give relative to where it is typed.
  let isPath: Bool

  /// Reads the values given, the last alone unless the setting is repeatable.
  private let read: @Sendable ([String], inout Configuration) throws(BadValue) -> Void

  private let show: @Sendable (Configuration) -> [String]

  /// Defines a setting with one value.
  init<Value>(
    _ section: SettingSection,
    _ key: String,
    _ format: ValueFormat<Value>,
    _ property: any WritableKeyPath<Configuration, Value> & Sendable,
    isReloadable: Bool = true,
    _ sentence: String
  ) {
    name = SettingName(section, key)
    takes = format.takes
    self.sentence = sentence
    isRepeatable = false
    isPath = format.isPath
    self.isReloadable = isReloadable
    read = { values, configuration throws(BadValue) in
      guard let value = values.last else { return }
      configuration[keyPath: property] = try format.parse(value)
    }
    show = { [format.print($0[keyPath: property])] }
  }

  /// Defines a setting with a list of values.
  init<Value>(
    _ section: SettingSection,
    _ key: String,
    each format: ValueFormat<Value>,
    _ property: any WritableKeyPath<Configuration, [Value]> & Sendable,
    isReloadable: Bool = true,
    _ sentence: String
  ) {
    name = SettingName(section, key)
    takes = format.takes
    self.sentence = sentence
    isRepeatable = true
    isPath = format.isPath
    self.isReloadable = isReloadable
    read = { values, configuration throws(BadValue) in
      var parsed: [Value] = []
      for value in values { parsed.append(try format.parse(value)) }
      configuration[keyPath: property] = parsed
    }
    show = { $0[keyPath: property].map(format.print) }
  }

  /// Puts the values given into a configuration.
  ///
  /// - Throws: What is wrong with one of them; the configuration is then as before.
  func set(_ values: [String], in configuration: inout Configuration) throws(BadValue) {
    try read(values, &configuration)
  }

  /// Returns the values in a configuration as they would be written in a file.
  public func values(in configuration: Configuration) -> [String] {
    show(configuration)
  }

  /// The values that hold where nothing is set, as they would be written in a file.
  public var defaults: [String] { values(in: Configuration()) }
}
