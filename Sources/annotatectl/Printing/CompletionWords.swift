import AnnotatedConfiguration

/// Words that the completions of every shell offer.
enum CompletionWords {
  /// The settings, as `--set` takes them.
  static let settings = Setting.all.map(\.name.description)
}
