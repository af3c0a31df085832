/// What kind of keyphrases to prefer.
public enum KeyphraseStyle: String, Sendable, CaseIterable {
  /// Descriptive phrases, as an author or indexer would give.
  case phrases

  /// Short tags, as readers put on news and posts.
  case tags
}
