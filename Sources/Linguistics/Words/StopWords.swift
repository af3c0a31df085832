/// The stop words of a language: articles, pronouns, auxiliaries and the like.
///
/// Ask it word by word, or mark the whole vocabulary of a document once with ``marks(in:)`` and
/// look terms up in the table.
public struct StopWords: Sendable {
  private let words: Vocabulary

  /// Creates an empty list, for a language of which nothing is known.
  public init() { words = Vocabulary(expectedTerms: 0) }

  /// Returns the stop words of a language, none when the language is unknown.
  ///
  /// - Parameter tag: A BCP 47 tag, such as ``DetectedLanguage/tag``; its primary subtag counts.
  /// - Returns: The list.
  public static func of(_ tag: String) -> StopWords {
    LanguageTables.of(tag)?.stopWords ?? StopWords()
  }

  /// Reads a list of folded words that are separated by white space.
  init(list: String) {
    words = Vocabulary(list: list)
  }

  /// Whether a folded word is a stop word.
  public func contains(_ folded: some Sequence<UInt8>) -> Bool { words.term(folded) != nil }

  /// Whether a folded word is a stop word.
  public func contains(_ folded: String) -> Bool { contains(folded.utf8) }

  /// Returns for each term of a vocabulary, by its number, whether it is a stop word.
  ///
  /// The cost is one look-up a term, without hashing any of them anew.
  public func marks(in vocabulary: Vocabulary) -> [Bool] { words.marks(in: vocabulary) }
}
