/// An option of a command.
struct CommandOption: Hashable, Sendable {
  /// Its name with both dashes, such as `--json`.
  let name: String

  /// How its value is written, such as `FILE`; nothing when it takes none.
  let value: String?

  /// What it does, in a sentence.
  let sentence: String

  /// Whether it may be given more than once.
  let isRepeatable: Bool

  init(_ name: String, value: String? = nil, isRepeatable: Bool = false, _ sentence: String) {
    self.name = name
    self.value = value
    self.sentence = sentence
    self.isRepeatable = isRepeatable
  }

  /// The options of every command.
  static let common = [
    CommandOption(
      "--config",
      value: "FILE",
      "Read this configuration file in place of the usual one."
    ),
    CommandOption(
      "--set",
      value: "Section.Key=Value",
      isRepeatable: true,
      "Give a setting a value, over what the files say. May be given more than once."
    ),
    CommandOption("--help", "Show how the command is used."),
  ]

  /// The option of commands whose result programs read.
  static let json = CommandOption("--json", "Print JSON, for programs.")

  /// How the option is written, such as `--config FILE`.
  var spelling: String { value.map { "\(name) \($0)" } ?? name }

  /// How the option is shown in a line of usage.
  var usage: String { "[\(spelling)]" + (isRepeatable ? "…" : "") }
}
