public import AnnotationKit

/// What is known of the words of a document, by the numbers of their terms.
///
/// It is found once for all analysers, one look-up a distinct word, however often the word occurs.
public struct TermTable: BaseLayer {
  /// The name of the layer.
  public static let name: LayerName = "terms"

  /// Whether each term is a stop word of the document's language.
  public let isStopWord: [Bool]

  /// The stem of each term; a stop word is its own.
  public let stems: Stems

  /// Looks the terms of a document up.
  ///
  /// - Parameters:
  ///   - tokens: The tokens that the terms are of.
  ///   - language: A BCP 47 tag; words of a language that is not known are no stop words, and
  ///     their own stems.
  public init(of tokens: Tokens, language: String) {
    isStopWord =
      LanguageTables.of(language)?.classes(of: tokens).map { $0.contains(.stopWord) }
      ?? Array(repeating: false, count: tokens.vocabulary.count)
    stems = Stemmer(language).stems(of: tokens.vocabulary, skipping: isStopWord)
  }
}
