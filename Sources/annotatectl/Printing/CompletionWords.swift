import AnnotatedConfiguration

/// Words that the completions of every shell offer.
enum CompletionWords {
  /// The settings, as `--set` takes them.
  static let settings = Setting.all.map(\.name.description)

  /// The options that take one of a few words.
  static let choices = Set(Command.shown.flatMap(\.options)).filter { !values(of: $0).isEmpty }
    .sorted { $0.name < $1.name }

  /// The words that an option takes, of those between bars that are in small letters.
  static func values(of option: CommandOption) -> [String] {
    (option.value ?? "").split(separator: "|").map(String.init).filter { word in
      word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
  }
}
