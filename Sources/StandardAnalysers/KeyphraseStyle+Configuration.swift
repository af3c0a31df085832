import AnnotatedConfiguration
import KeywordAnalysis

extension KeyphraseStyle {
  /// Creates the style that a configuration asks for.
  init(_ style: Configuration.KeywordStyle) {
    switch style {
    case .phrases: self = .phrases
    case .tags: self = .tags
    }
  }
}
